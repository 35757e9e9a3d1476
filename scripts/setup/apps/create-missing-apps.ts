import { deployChanges } from "./deploy-changes";
import { change, type SetupContext } from "../setup-context";

/**
 * Creates the apps that don't exist. They are deployed at once, still without
 * fields: kintone lists deployed apps only, so that a second run finds them
 * even when this one is interrupted.
 */
export async function createMissingApps(context: SetupContext): Promise<void> {
  const { client, connection, apps, appIds, undeployed } = context;
  const { guestSpaceId } = connection;
  for (const { key, name } of apps) {
    if (appIds.has(key)) continue;
    await change(context, `アプリ「${name}」の作成`, async () => {
      const { app } = await client.app.addApp({
        name,
        ...(guestSpaceId === undefined ? {} : { space: guestSpaceId }),
      });
      appIds.set(key, app);
      undeployed.add(key);
    });
  }
  await deployChanges(context);
}
