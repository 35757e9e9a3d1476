import type { LetGo } from "../page/hold-lock";
import { holdLock } from "../page/hold-lock";

/** A drawer that is this tab's alone, until it lets it go or is closed. */
export interface OwnDrawer {
  readonly key: string;
  /** Another tab has one open, too. */
  readonly isBesideOther: boolean;
  readonly letGo: LetGo;
}

/** Tabs with drawers of their own; whoever opens more shares the last one. */
const MOST = 9;

/**
 * A drawer that no other tab has open, so that no two tabs hold the same rows:
 * first one in which something was left behind, by a tab that was closed. Where
 * the browser knows no locks (pages without https) there is one for all.
 * @param key of the first drawer; the others have a number behind it
 */
export const ownDrawer = async (
  key: string,
  storage: () => Pick<Storage, "getItem"> = () => localStorage,
  locks: Pick<LockManager, "request"> | undefined = navigator.locks,
): Promise<OwnDrawer> => {
  const one = { key, isBesideOther: false, letGo: () => undefined };
  if (!(locks as unknown)) return one;
  const keys = Array.from({ length: MOST }, (_, at) =>
    at === 0 ? key : `${key}:${at + 1}`,
  );
  const opened: { readonly key: string; readonly letGo: LetGo }[] = [];
  let held = 0;
  for (const mine of keys) {
    const letGo = await holdLock(mine, locks);
    if (letGo === undefined) held += 1;
    else opened.push({ key: mine, letGo });
  }
  const chosen =
    opened.find((drawer) => holds(drawer.key, storage)) ?? opened[0];
  for (const drawer of opened) if (drawer !== chosen) drawer.letGo();
  return chosen === undefined
    ? { ...one, isBesideOther: true }
    : { ...chosen, isBesideOther: held > 0 };
};

const holds = (
  key: string,
  storage: () => Pick<Storage, "getItem">,
): boolean => {
  try {
    return storage().getItem(key) !== null;
  } catch {
    return false;
  }
};
