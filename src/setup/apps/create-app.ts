import { listApps, listUnlistedApps } from "../inspect/list-apps";
import { change, type SetupRun, stepOf } from "../change";
import type { CompletedApp } from "../plan";
import { workingName } from "../plan";

/**
 * Makes an app. Until it is complete it has a name that says so, by which a
 * run after an interruption finds it again: kintone takes nothing else with
 * the request that makes it.
 */
export const createApp = async (
  run: SetupRun,
  { key, definition }: CompletedApp,
): Promise<void> => {
  const { host, appIds, revisions, undeployed, touched } = run;
  const { guestSpaceId } = host;
  const name = workingName(definition.name);
  let revision = "1";
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
      const found = await listUnlistedApps(host, await listApps(host), [name]);
      const [made] = found;
      if (made !== undefined) appIds.set(key, made.appId);
      return made !== undefined;
    },
  });
  const id = appIds.get(key);
  if (id !== undefined) revisions.set(id, Number(revision));
  undeployed.add(key);
  touched.add(key);
};
