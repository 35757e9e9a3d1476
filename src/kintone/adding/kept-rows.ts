import { packText, unpackText } from "../row-cache/pack-text";

/** What was typed and is not saved yet. */
export interface KeptRows<Kept> {
  /** @returns undefined when there is nothing, or nothing of this visit */
  take(): Promise<Kept | undefined>;
  put(kept: Kept): Promise<void>;
  /** Nothing is left behind. */
  drop(): void;
}

/** A browser that stays open over night is not one visit. */
const LONGEST_AGE_MS = 12 * 60 * 60 * 1000;

/**
 * A drawer for rows that are being entered. It outlasts the tab, so that one
 * that was closed loses nothing. The rows name people: they are encrypted by
 * the token of the login, so that nobody reads them once it has ended, and go
 * after twelve hours. Where storage is forbidden or full nothing is kept.
 * @param key names the kind of rows and their app
 * @param secret names user and login: what one typed is none of another's
 */
export const keptRows = <Kept>(
  key: string,
  secret: string,
  storage: () => Storage = () => localStorage,
): KeptRows<Kept> => {
  const drop = (): void => {
    try {
      storage().removeItem(key);
    } catch {
      // Forbidden: nothing is there either.
    }
  };
  /** Packing takes its time: what was typed last is what is kept. */
  let turn = 0;
  return {
    take: async () => {
      try {
        const packed = storage().getItem(key);
        if (packed === null) return undefined;
        const { keptAt, kept } = JSON.parse(
          await unpackText(packed, secret),
        ) as { readonly keptAt: number; readonly kept: Kept };
        if (Date.now() - keptAt < LONGEST_AGE_MS) return kept;
      } catch {
        // Of someone else, or cut: as good as none.
      }
      drop();
      return undefined;
    },
    put: async (kept) => {
      turn += 1;
      const mine = turn;
      try {
        const packed = await packText(
          JSON.stringify({ keptAt: Date.now(), kept }),
          secret,
        );
        if (mine === turn) storage().setItem(key, packed);
      } catch {
        // Forbidden or full: it is on the screen until it is saved.
      }
    },
    drop: () => {
      turn += 1;
      drop();
    },
  };
};
