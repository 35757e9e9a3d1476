import { answerOf } from "../../kintone/rest/errors/to-kintone-error";
import type { SetupHost } from "../setup-host";

/** Apps that one request lists at most (kintone: GET apps). */
const PAGE_SIZE = 100;
/** So many numbers in a row that no app has are behind the last one. */
const GAP = 20;
/** So many numbers that no listed app has are looked at before the last one: others may have made apps meanwhile. */
const BEFORE = 20;
/** So many numbers behind the last listed app are looked at, whatever is there: more apps nobody leaves undeployed, and one that answers for every number is not kintone. */
const MOST_BEHIND = 1000;
/** Requests at once: kintone is there for others too. */
const AT_ONCE = 5;

export interface NamedApp {
  readonly appId: string;
  readonly name: string;
}

interface ListedApp extends NamedApp {
  readonly spaceId: string | null;
}

interface UnlistedApp extends NamedApp {
  readonly description: string;
}

/** The deployed apps of all spaces that whoever asks may see. */
export const listApps = async ({
  outside,
}: Pick<SetupHost, "outside">): Promise<readonly ListedApp[]> => {
  const listed: ListedApp[] = [];
  for (let offset = 0; ; offset += PAGE_SIZE) {
    const { apps } = await outside.app.getApps({ limit: PAGE_SIZE, offset });
    listed.push(
      ...apps.map(({ appId, name, spaceId }) => ({ appId, name, spaceId })),
    );
    if (apps.length < PAGE_SIZE) return listed;
  }
};

/** Those that the setup may use: in a guest space, the apps of it. */
export const listHere = (
  { guestSpaceId }: Pick<SetupHost, "guestSpaceId">,
  listed: readonly ListedApp[],
): readonly ListedApp[] =>
  listed.filter(
    ({ spaceId }) => guestSpaceId === undefined || spaceId === guestSpaceId,
  );

/**
 * Apps of such names, made and not deployed yet: an earlier run was
 * interrupted there. kintone lists none of them, but numbers apps one after
 * the other, so they stand behind those that it lists, or shortly before the
 * last of them.
 * @param listed the deployed apps of all spaces
 */
export const listUnlistedApps = async (
  { client }: Pick<SetupHost, "client">,
  listed: readonly NamedApp[],
  isWanted: (name: string) => boolean,
): Promise<readonly UnlistedApp[]> => {
  const known = new Set(listed.map(({ appId }) => Number(appId)));
  const last = Math.max(0, ...known);
  const found: UnlistedApp[] = [];
  const look = async (id: number): Promise<boolean> => {
    const appId = String(id);
    try {
      const { name, description } = await client.app.getAppSettings({
        app: appId,
        preview: true,
      });
      if (isWanted(name)) found.push({ appId, name, description });
      return true;
    } catch (error) {
      const { code, status } = answerOf(error);
      // One that belongs to someone else, or to another space, is there all the same.
      if (status === undefined || status >= 500 || status === 429) throw error;
      if (code === undefined) throw error;
      return code !== "GAIA_AP01";
    }
  };
  const before = Array.from({ length: last }, (_, index) => last - index)
    .filter((id) => !known.has(id))
    .slice(0, BEFORE);
  for (let at = 0; at < before.length; at += AT_ONCE) {
    await Promise.all(before.slice(at, at + AT_ONCE).map(look));
  }
  let missing = 0;
  const end = last + MOST_BEHIND;
  for (let id = last + 1; missing < GAP && id <= end; id += AT_ONCE) {
    const ids = Array.from({ length: AT_ONCE }, (_, index) => id + index);
    for (const isThere of await Promise.all(ids.map(look))) {
      missing = isThere ? 0 : missing + 1;
    }
  }
  return found.sort((a, b) => Number(a.appId) - Number(b.appId));
};
