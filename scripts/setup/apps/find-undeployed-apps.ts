import { answerOf } from "../../../src/kintone/rest/to-kintone-error";
import type { SetupContext } from "../setup-context";

/** Apps that one request lists at most (kintone: GET apps). */
const PAGE_SIZE = 100;
/** So many numbers in a row that no app has are behind the last one. */
const GAP = 20;

/**
 * Apps of these names that were made and not deployed yet, by name: an earlier
 * run was interrupted there. kintone lists none of them, but numbers apps one
 * after the other, so they stand behind those that it lists.
 */
export async function findUndeployedApps(
  { client }: Pick<SetupContext, "client">,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const listed = new Set<string>();
  for (let offset = 0; ; offset += PAGE_SIZE) {
    const { apps } = await client.app.getApps({ limit: PAGE_SIZE, offset });
    for (const { appId } of apps) listed.add(appId);
    if (apps.length < PAGE_SIZE) break;
  }
  const found = new Map<string, string>();
  const last = Math.max(0, ...[...listed].map(Number));
  let missing = 0;
  for (let id = last + 1; missing < GAP; id += 1) {
    const app = String(id);
    try {
      const { name } = await client.app.getAppSettings({ app, preview: true });
      if (names.includes(name) && !found.has(name)) found.set(name, app);
      missing = 0;
    } catch (error) {
      const { code, status } = answerOf(error);
      // One that belongs to someone else, or to another space, is there all the same.
      if (status === undefined || status >= 500 || status === 429) throw error;
      missing = code === "GAIA_AP01" ? missing + 1 : 0;
      if (code === undefined) throw error;
    }
  }
  return found;
}
