import { findUndeployedApps } from "./find-undeployed-apps";
import type { SetupContext } from "../setup-context";
import { SetupError } from "../setup-error";
import { setupFailures } from "../setup-failures";

/** Apps that one request lists at most (kintone: GET apps). */
const PAGE_SIZE = 100;

/** Notes the id of every one of our apps that exists already, recognised by its name. */
export async function findApps(context: SetupContext): Promise<void> {
  for (const { key, name } of context.apps) {
    const ids = await idsOfAppsNamed(context, name);
    if (ids.length > 1) {
      throw new SetupError(
        setupFailures.severalApps(name, String(ids.length), ids.join("、")),
      );
    }
    const [id] = ids;
    if (id === undefined) continue;
    context.appIds.set(key, id);
    context.say(`確認：アプリ「${name}」があります（ID：${id}）`);
  }
  const { apps, appIds } = context;
  const missing = apps.filter(({ key }) => !appIds.has(key));
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name);
  const undeployed = await findUndeployedApps(context, names);
  for (const { key, name } of missing) {
    const id = undeployed.get(name);
    if (id === undefined) continue;
    appIds.set(key, id);
    context.undeployed.add(key);
    context.say(`確認：作りかけのアプリ「${name}」があります（ID：${id}）`);
  }
}

/** kintone finds names that contain the text; only the very same name counts. */
async function idsOfAppsNamed(
  { client, connection }: SetupContext,
  name: string,
): Promise<readonly string[]> {
  const { guestSpaceId } = connection;
  const ids: string[] = [];
  for (let offset = 0; ; offset += PAGE_SIZE) {
    const { apps } = await client.app.getApps({
      name,
      limit: PAGE_SIZE,
      offset,
      ...(guestSpaceId === undefined ? {} : { spaceIds: [guestSpaceId] }),
    });
    const same = apps.filter((app) => app.name === name);
    ids.push(...same.map(({ appId }) => appId));
    if (apps.length < PAGE_SIZE) return ids;
  }
}
