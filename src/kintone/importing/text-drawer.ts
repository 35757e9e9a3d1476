/** Where a text is kept. */
export interface TextDrawer {
  /** @returns null where there is none */
  read(): string | null;
  write(text: string): void;
}

/**
 * A drawer in the browser. Where storage is forbidden or full nothing is kept:
 * an import can't be taken back after the page was left, and columns are
 * guessed anew.
 * @param key names the app and the login name
 */
export const browserDrawer = (
  key: string,
  storage: () => Storage = () => localStorage,
): TextDrawer => ({
  read: () => {
    try {
      return storage().getItem(key);
    } catch {
      return null;
    }
  },
  write: (text) => {
    try {
      storage().setItem(key, text);
    } catch {
      // Forbidden or full.
    }
  },
});
