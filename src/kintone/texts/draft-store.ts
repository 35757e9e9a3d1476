import type { TextDraft } from "../../publishing/editing/text-draft";

/** Texts that someone typed and did not save, kept in the browser. */
export interface DraftStore {
  /** @returns undefined when there is none, or none that can be read */
  take(): TextDraft | undefined;
  put(draft: TextDraft): void;
  drop(): void;
}

/** A draft that lay longer is about another summary than the one of today. */
const LONGEST_AGE_MS = 30 * 24 * 60 * 60 * 1000;

interface Stored {
  readonly version: 1;
  readonly keptAt: number;
  readonly draft: TextDraft;
}

/**
 * A drawer for the texts of one record and one login name. It outlasts tab and
 * browser, for a tab that was closed must lose nothing; it holds the texts of the
 * record alone, which are written to be published, goes when they are saved, and
 * after thirty days. Not encrypted: a key that outlasts the tab would lie in the
 * same browser. Where storage is forbidden or full, nothing is kept.
 */
export const draftStore = (
  key: string,
  storage: () => Storage = () => localStorage,
): DraftStore => ({
  take: () => {
    try {
      const stored = JSON.parse(storage().getItem(key) ?? "null") as
        | Stored
        | undefined;
      return stored?.version === 1 &&
        Date.now() - stored.keptAt < LONGEST_AGE_MS
        ? stored.draft
        : undefined;
    } catch {
      return undefined;
    }
  },
  put: (draft) => {
    const stored: Stored = { version: 1, keptAt: Date.now(), draft };
    try {
      storage().setItem(key, JSON.stringify(stored));
    } catch {
      // Forbidden or full: it is on the screen until it is saved.
    }
  },
  drop: () => {
    try {
      storage().removeItem(key);
    } catch {
      // Forbidden: nothing is there either.
    }
  },
});

/** One drawer a record and login name. */
export const draftStoreKey = (
  appId: string,
  recordId: string,
  user: string,
): string => `nendo-matome:texts:${appId}/${recordId}/${user}`;
