import { SetupFailure } from "./setup-failure";
import type { SetupHost } from "./setup-host";

/**
 * Waits until kintone deploys none of the apps any more.
 * @returns the apps whose last deploy did not succeed
 * @throws SetupFailure when it takes longer than the host waits
 */
export const whenDeployed = async (
  { client, deploying: { pollMs, limitMs }, wait, signal }: SetupHost,
  ids: readonly string[],
): Promise<readonly string[]> => {
  for (let waitedMs = 0; ; waitedMs += pollMs) {
    const { apps } = await client.app.getDeployStatus({ apps: [...ids] });
    if (!apps.some(({ status }) => status === "PROCESSING")) {
      return apps
        .filter(({ status }) => status !== "SUCCESS")
        .map(({ app }) => app);
    }
    if (signal?.aborted) {
      throw new SetupFailure({ code: "cancelled", facts: {} });
    }
    if (waitedMs >= limitMs) {
      const appIds = ids.join("、");
      throw new SetupFailure({ code: "deployTooLong", facts: { appIds } });
    }
    await wait(pollMs);
  }
};
