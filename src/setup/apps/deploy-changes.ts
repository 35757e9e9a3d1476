import type { SourceName } from "../../fields/fields";
import { answerOf } from "../../kintone/rest/to-kintone-error";
import { change, requireAppId, type SetupRun, stepOf } from "../change";
import { whenDeployed } from "../deploy-status";
import { SetupFailure } from "../setup-failure";

/** Deploys apps with pending changes and waits until kintone has done it. */
export const deployChanges = async (
  run: SetupRun,
  keys: readonly SourceName[] = [...run.undeployed],
): Promise<void> => {
  const { host } = run;
  const apps = keys.map((key) => requireAppId(run, key));
  if (apps.length === 0) return;
  const count = apps.length;
  await change(run, stepOf("startDeploy", { count }), {
    send: () =>
      host.client.app.deployApp({ apps: apps.map((app) => ({ app })) }),
    isDone: async () => {
      const { apps: states } = await host.client.app.getDeployStatus({ apps });
      if (states.some(({ status }) => status === "PROCESSING")) return true;
      const same = apps.map((app) => isDeployed(run, app));
      return (await Promise.all(same)).every(Boolean);
    },
  });
  for (const key of keys) {
    run.undeployed.delete(key);
    run.touched.delete(key);
  }
  // What is prepared has another revision after a deploy.
  for (const app of apps) run.revisions.delete(app);
  const deploy = stepOf("deploy", { count });
  await waitForDeploy(run, apps).catch((error: unknown) => {
    if (error instanceof SetupFailure) throw error;
    throw new SetupFailure(
      { code: "interrupted", facts: { step: deploy } },
      error,
    );
  });
  host.tell({ state: "done", step: deploy });
};

const isDeployed = async (
  { host: { client } }: SetupRun,
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

/**
 * Waits until none of the apps is being deployed.
 * @throws SetupFailure when one was not deployed, or is still not
 */
export const waitForDeploy = async (
  { host }: Pick<SetupRun, "host">,
  ids: readonly string[],
): Promise<void> => {
  const failed = await whenDeployed(host, ids);
  if (failed.length === 0) return;
  const appIds = failed.join("、");
  throw new SetupFailure({ code: "notDeployed", facts: { appIds } });
};
