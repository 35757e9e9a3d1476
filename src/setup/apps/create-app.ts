import { listApps, listUnlistedApps } from "../inspect/list-apps";
import { change, changeApp, type SetupRun, stepOf } from "../change";
import type { AppPlan, CompletedApp } from "../plan";
import { workingName } from "../plan";

/**
 * Makes the apps that are not there. Where there is something to hold for a
 * later run, the one that is complete last is made first, and holds it.
 * @param apps in the order in which they are completed
 */
export const createApps = async (
  run: SetupRun,
  apps: readonly AppPlan[],
): Promise<void> => {
  const { held, client } = run.host;
  const missing = apps.filter(
    (app): app is CompletedApp =>
      app.way === "complete" && app.existing === undefined,
  );
  const last = missing.at(-1);
  if (held !== undefined && last !== undefined && run.holder === undefined) {
    missing.pop();
    run.holder = last.key;
    await createApp(run, last);
    const step = stepOf("holdSettings", { app: last.definition.name });
    await changeApp(run, last.key, step, (place) =>
      client.app.updateAppSettings({ ...place, description: held }),
    );
  }
  for (const app of missing) await createApp(run, app);
};

/**
 * Until it is complete it has a name that says so, by which a run after an
 * interruption finds it again: kintone takes nothing else with the request that
 * makes it.
 */
const createApp = async (
  run: SetupRun,
  { key, definition }: CompletedApp,
): Promise<void> => {
  const { host, appIds, revisions, undeployed, touched } = run;
  const { guestSpaceId } = host;
  const name = workingName(definition.name);
  /** Stays unknown when the answer is lost. */
  let revision: string | undefined;
  await change(run, stepOf("createApp", { app: definition.name }), {
    isOnce: true,
    send: async () => {
      const made = await host.client.app.addApp({
        name,
        ...(guestSpaceId === undefined ? {} : { space: guestSpaceId }),
      });
      appIds.set(key, made.app);
      revision = made.revision;
    },
    isDone: async () => {
      const found = await listUnlistedApps(
        host,
        await listApps(host),
        (one) => one === name,
      );
      const [made] = found;
      if (made !== undefined) appIds.set(key, made.appId);
      return made !== undefined;
    },
  });
  const id = appIds.get(key);
  if (id !== undefined && revision !== undefined) {
    revisions.set(id, Number(revision));
  }
  undeployed.add(key);
  touched.add(key);
};
