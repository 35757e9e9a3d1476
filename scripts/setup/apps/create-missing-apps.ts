import { deployChanges } from "./deploy-changes";
import { findUndeployedApps } from "./find-undeployed-apps";
import { change, type SetupContext } from "../setup-context";

/**
 * Creates the apps that don't exist. They are deployed at once, still without
 * fields, since kintone lists deployed apps only; one whose creation was
 * interrupted is found by its number.
 */
export async function createMissingApps(context: SetupContext): Promise<void> {
  const { client, connection, apps, appIds, undeployed } = context;
  const { guestSpaceId } = connection;
  for (const { key, name } of apps) {
    if (appIds.has(key)) continue;
    await change(context, `アプリ「${name}」の作成`, {
      isOnce: true,
      send: async () => {
        const { app } = await client.app.addApp({
          name,
          ...(guestSpaceId === undefined ? {} : { space: guestSpaceId }),
        });
        appIds.set(key, app);
      },
      isDone: async () => {
        const id = (await findUndeployedApps(context, [name])).get(name);
        if (id !== undefined) appIds.set(key, id);
        return id !== undefined;
      },
    });
    if (appIds.has(key)) undeployed.add(key);
  }
  await deployChanges(context);
}
