import type { LoadedRows } from "../sources/loaded-rows";
import { untilIdle } from "../page/until-idle";
import { packText, unpackText } from "./pack-text";
import { yieldToPage } from "../page/yield-to-page";
import { linesOf, rowLines, rowsOfLines } from "./row-lines";

/** Holds the rows that were read last from one page to the next. */
export interface RowStore {
  /** @returns undefined when there are none, or none of this owner */
  take(): Promise<LoadedRows | undefined>;
  put(rows: LoadedRows): Promise<void>;
  /** Nothing is left behind. */
  drop(): void;
}

const KEY = "nendo-matome:rows";
/** Characters: half of what all pages of the domain share in a tab; tens of thousands of records. */
const LONGEST = 2_500_000;
/** A tab that stays open over night is not one visit. */
const LONGEST_AGE_MS = 8 * 60 * 60 * 1000;
/** A page that is never idle keeps its rows all the same. */
const LONGEST_WAIT_MS = 5000;

/**
 * A store in the tab: gone when it is closed. The rows name people, so they
 * are encrypted: whoever logs in next can't read them, they go when someone
 * else or other settings ask for them, and after eight hours. Too many rows
 * are not kept, and a browser that forbids storage keeps none: the next page
 * reads them again.
 * @param secret names build, user, login and settings: the rows of one are none for another
 */
export const tabRowStore = (
  secret: string,
  storage: () => Storage = () => sessionStorage,
): RowStore => ({
  take: async () => {
    try {
      const packed = storage().getItem(KEY);
      if (packed === null) return undefined;
      const lines = linesOf(unpackText(packed, secret));
      const { value: keptAt } = await lines.next();
      if (Date.now() - Number(keptAt) < LONGEST_AGE_MS)
        return await rowsOfLines(lines, yieldToPage());
    } catch {
      // Of someone else, or cut: as good as none.
    }
    clear(storage);
    return undefined;
  },
  drop: () => clear(storage),
  put: async (rows) => {
    // First: what does not fit must not leave older rows behind.
    clear(storage);
    const keptAt = Date.now();
    try {
      // What was read is shown first.
      await untilIdle(LONGEST_WAIT_MS);
      const lines = keptLines(keptAt, rowLines(rows, yieldToPage()));
      const packed = await packText(lines, secret, LONGEST);
      if (packed !== undefined) storage().setItem(KEY, packed);
    } catch {
      // Forbidden or full.
    }
  },
});

/** The time first: what is too old need not be read any further. */
async function* keptLines(
  keptAt: number,
  rows: AsyncIterable<string>,
): AsyncGenerator<string> {
  yield `${keptAt}\n`;
  yield* rows;
}

const clear = (storage: () => Storage): void => {
  try {
    storage().removeItem(KEY);
  } catch {
    // Forbidden: nothing is there either.
  }
};
