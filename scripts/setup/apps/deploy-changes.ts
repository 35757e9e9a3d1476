import { setTimeout as wait } from "node:timers/promises";
import { requireAppId, type SetupContext } from "../setup-context";
import { SetupError } from "../setup-error";
import { setupFailures } from "../setup-failures";

/** Deploys every app with pending changes and waits until kintone has done it. */
export async function deployChanges(context: SetupContext): Promise<void> {
  const { client, undeployed, isDryRun, say } = context;
  if (undeployed.size === 0) return;
  const apps = [...undeployed].map((key) => requireAppId(context, key));
  undeployed.clear();
  if (isDryRun) {
    say(`予定：${apps.length}個のアプリの変更を運用環境に反映`);
    return;
  }
  await client.app.deployApp({ apps: apps.map((app) => ({ app })) });
  await waitForDeploy(context, apps);
  say(`完了：${apps.length}個のアプリの変更を運用環境に反映`);
}

async function waitForDeploy(
  { client, pollIntervalMs }: SetupContext,
  ids: readonly string[],
): Promise<void> {
  for (;;) {
    const { apps } = await client.app.getDeployStatus({ apps: [...ids] });
    const failed = apps.filter(
      ({ status }) => status === "FAIL" || status === "CANCEL",
    );
    if (failed.length > 0) {
      throw new SetupError(
        setupFailures.notDeployed(failed.map(({ app }) => app).join("、")),
      );
    }
    if (apps.every(({ status }) => status === "SUCCESS")) return;
    await wait(pollIntervalMs);
  }
}
