import type { SourceName } from "../../fields/fields";
import { answerOf } from "../../kintone/rest/errors/to-kintone-error";
import { change, requireAppId, type SetupRun, stepOf } from "../change";
import { whenDeployed } from "../deploy-status";
import { SetupFailure } from "../setup-failure";
import type { SetupHost } from "../setup-host";

/** Deploys apps with pending changes and waits until kintone has done it. */
export const deployChanges = async (
  run: SetupRun,
  keys: readonly SourceName[] = [...run.undeployed],
): Promise<void> => {
  const { host } = run;
  const apps = keys.map((key) => requireAppId(run, key));
  if (apps.length === 0) return;
  await startDeploy(host, apps);
  for (const key of keys) {
    run.undeployed.delete(key);
    run.touched.delete(key);
  }
  // What is prepared has another revision after a deploy.
  for (const app of apps) run.revisions.delete(app);
  await endDeploy(host, apps);
};

/**
 * Puts what is prepared in one app in force.
 * @throws SetupFailure when it is not in force, or nobody knows, else what kintone answered
 */
export const updateApp = async (
  host: SetupHost,
  app: string,
): Promise<void> => {
  await startDeploy(host, [app]);
  await endDeploy(host, [app]);
};

const startDeploy = (host: SetupHost, apps: readonly string[]): Promise<void> =>
  change({ host }, stepOf("startDeploy", { count: apps.length }), {
    send: () =>
      host.client.app.deployApp({ apps: apps.map((app) => ({ app })) }),
    isDone: async () => {
      const { apps: states } = await host.client.app.getDeployStatus({
        apps: [...apps],
      });
      if (states.some(({ status }) => status === "PROCESSING")) return true;
      const same = apps.map((app) => isDeployed(host, app));
      return (await Promise.all(same)).every(Boolean);
    },
  });

const endDeploy = async (
  host: SetupHost,
  apps: readonly string[],
): Promise<void> => {
  const step = stepOf("deploy", { count: apps.length });
  await waitForDeploy({ host }, apps).catch((error: unknown) => {
    if (error instanceof SetupFailure) throw error;
    throw new SetupFailure({ code: "interrupted", facts: { step } }, error);
  });
  host.tell({ state: "done", step });
};

const isDeployed = async (
  { client }: SetupHost,
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
