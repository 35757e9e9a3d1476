import { setTimeout as wait } from "node:timers/promises";
import { answerOf } from "../../../src/kintone/rest/to-kintone-error";
import { change, requireAppId, type SetupContext } from "../setup-context";
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
  const what = `${apps.length}個のアプリの変更を運用環境に反映`;
  await change(context, `${what}する処理の開始`, {
    send: () => client.app.deployApp({ apps: apps.map((app) => ({ app })) }),
    isDone: async () => {
      const { apps: states } = await client.app.getDeployStatus({ apps });
      if (states.some(({ status }) => status === "PROCESSING")) return true;
      const same = apps.map((app) => isDeployed(context, app));
      return (await Promise.all(same)).every(Boolean);
    },
  });
  await waitForDeploy(context, apps);
  say(`完了：${what}`);
}

const isDeployed = async (
  { client }: SetupContext,
  app: string,
): Promise<boolean> => {
  try {
    const live = await client.app.getAppSettings({ app });
    const preview = await client.app.getAppSettings({ app, preview: true });
    return live.revision === preview.revision;
  } catch (error) {
    // An app that was never deployed has nothing live.
    if (answerOf(error).code === "GAIA_AP01") return false;
    throw error;
  }
};

async function waitForDeploy(
  { client, pollIntervalMs, deployLimitMs = DEPLOY_LIMIT_MS }: SetupContext,
  ids: string[],
): Promise<void> {
  const end = Date.now() + deployLimitMs;
  for (;;) {
    const { apps } = await client.app.getDeployStatus({ apps: ids });
    const failed = apps.filter(
      ({ status }) => status === "FAIL" || status === "CANCEL",
    );
    if (failed.length > 0) {
      throw new SetupError(
        setupFailures.notDeployed(failed.map(({ app }) => app).join("、")),
      );
    }
    const isAll = ids.every((id) =>
      apps.some(({ app, status }) => app === id && status === "SUCCESS"),
    );
    if (isAll) return;
    if (Date.now() > end) {
      throw new SetupError(setupFailures.deployTooLong(ids.join("、")));
    }
    await wait(pollIntervalMs);
  }
}

/** Longer than kintone takes for five large apps on a slow day. */
const DEPLOY_LIMIT_MS = 10 * 60_000;
