/** Lets go what is held. */
export type LetGo = () => void;

/**
 * Holds a name in this browser, as long as no other tab of the site does, until
 * it is let go or the tab is closed. Where the browser knows no locks (pages
 * without https) nothing keeps others from it.
 * @returns how it is let go; undefined where another tab holds it
 */
export const holdLock = (
  name: string,
  locks: Pick<LockManager, "request"> | undefined = navigator.locks,
): Promise<LetGo | undefined> => {
  if (!(locks as unknown)) return Promise.resolve(() => undefined);
  return new Promise((resolve, reject) => {
    locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (lock === null) {
          resolve(undefined);
          return undefined;
        }
        return new Promise<void>((end) => {
          resolve(() => end());
        });
      })
      .catch(reject);
  });
};
