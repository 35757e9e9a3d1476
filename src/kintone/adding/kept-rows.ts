import { packText, unpackText } from "../row-cache/pack-text";

/** What was typed and is not saved yet. */
export interface KeptRows<Kept> {
  /**
   * Whoever takes them keeps them from then on, until they are put or dropped.
   * @returns undefined when there is nothing, or nothing of this person
   */
  take(): Promise<Kept | undefined>;
  /** @returns whether it is kept anywhere */
  put(kept: Kept): Promise<boolean>;
  /** Nothing is left behind. */
  drop(): void;
}

/** Whose rows they are. */
interface RowsOwner {
  readonly user: string;
  /** Of the login: another one with the next login. */
  readonly token: string;
}

/** Where rows may be kept; either throws where the browser forbids it. */
interface Storages {
  readonly browser: () => Storage;
  readonly tab: () => Storage;
}

/** A browser that stays open over night is not one visit. */
const LONGEST_AGE_MS = 12 * 60 * 60 * 1000;

/**
 * A drawer for rows that are being entered, with two places. The one of the
 * browser outlasts the tab: the rows name people, so they are encrypted by the
 * token of the login, and nobody reads them once it has ended. The one of the
 * tab outlasts the login: whoever logs in again where the rows were typed has
 * them back; it goes with the tab, as the page does that shows them. Rows that a
 * tab took up, saved or threw away are no longer in any other. What is of another
 * person, or older than twelve hours, is taken away unread.
 * @param key names the kind of rows and their app
 */
export const keptRows = <Kept>(
  key: string,
  { user, token }: RowsOwner,
  storages: Storages = {
    browser: () => localStorage,
    tab: () => sessionStorage,
  },
): KeptRows<Kept> => {
  const places = [
    { storage: storages.browser, secret: JSON.stringify([user, token]) },
    { storage: storages.tab, secret: JSON.stringify([user]) },
  ];
  const retired = retiredOnes(`${key}:retired`, storages.browser);
  const drop = (): void => {
    for (const { storage } of places) {
      try {
        storage().removeItem(key);
      } catch {
        // Forbidden: nothing is there either.
      }
    }
  };
  /** Tells these rows from those that were kept before. */
  const id = crypto.randomUUID();
  /** Packing takes its time: what was typed last is what is kept. */
  let turn = 0;
  const put = async (kept: Kept): Promise<boolean> => {
    turn += 1;
    const mine = turn;
    const text = JSON.stringify({ id, keptAt: Date.now(), kept });
    const results = await Promise.all(
      places.map(async ({ storage, secret }) => {
        try {
          const packed = await packText([text], secret);
          if (mine === turn && packed !== undefined)
            storage().setItem(key, packed);
          return true;
        } catch {
          // Forbidden or full.
          return false;
        }
      }),
    );
    return results.includes(true);
  };
  return {
    take: async () => {
      for (const { storage, secret } of places) {
        const found = await read<Kept>(storage, key, secret);
        if (found !== undefined && !retired.has(found.id)) {
          // Only once they are kept anew: the tab may be closed at any time.
          if (await put(found.kept)) retired.add(found.id);
          return found.kept;
        }
      }
      drop();
      return undefined;
    },
    put,
    drop: () => {
      if (turn > 0) retired.add(id);
      turn += 1;
      drop();
    },
  };
};

interface Packed<Kept> {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
  readonly kept: Kept;
}

/** @returns undefined for what is of someone else, too old, or cut */
const read = async <Kept>(
  storage: () => Storage,
  key: string,
  secret: string,
): Promise<Packed<Kept> | undefined> => {
  try {
    const text = storage().getItem(key);
    if (text === null) return undefined;
    let unpacked = "";
    for await (const piece of unpackText(text, secret)) unpacked += piece;
    const packed = JSON.parse(unpacked) as Packed<Kept>;
    return Date.now() - packed.keptAt < LONGEST_AGE_MS ? packed : undefined;
  } catch {
    return undefined;
  }
};

/** Nobody leaves more tabs behind with rows of one app. */
const MOST_RETIRED = 50;

/** Rows that no tab has to bring back: their ids alone. */
const retiredOnes = (key: string, storage: () => Storage) => {
  const all = (): readonly string[] => {
    try {
      return JSON.parse(storage().getItem(key) ?? "[]") as readonly string[];
    } catch {
      return [];
    }
  };
  return {
    has: (id: string): boolean => all().includes(id),
    add: (id: string): void => {
      try {
        const ids = [...all(), id].slice(-MOST_RETIRED);
        storage().setItem(key, JSON.stringify(ids));
      } catch {
        // Forbidden: no other tab has them from there either.
      }
    },
  };
};
