import type { LoadRequest } from "../sources/load-request";
import type { LoadedRows } from "../sources/load-rows";
import { loadRows, requireSummary } from "../sources/load-rows";
import { READ_NAMES } from "../sources/of-each-source";
import { readRevisions } from "../sources/read-revisions";
import type { RowStore } from "./row-store";

/**
 * Remembers the rows that were read last. What is asked for again is shown
 * from memory when small requests to each app say that no record, no choice of
 * its form and no right to view its fields changed.
 */
export interface RowCache {
  /**
   * @param isFresh reads again whatever is remembered
   * @throws what loadRows() throws
   */
  rowsOf(request: LoadRequest, isFresh: boolean): Promise<LoadedRows>;
  /**
   * The rows of some years that this page has read, as they were then: to be
   * shown until rowsOf() says whether they still hold; undefined when there are none.
   */
  remembered(fiscalYears: readonly number[]): LoadedRows | undefined;
}

/**
 * A memory for one set of settings and one reader.
 * @param store what outlasts the page: from a list to a record and back
 *   kintone loads its page anew
 */
export const rowCache = (store: RowStore): RowCache => {
  let remembered: LoadedRows | undefined;
  const remember = (rows: LoadedRows): LoadedRows => (remembered = rows);
  const forget = (): void => {
    remembered = undefined;
    store.drop();
  };
  return {
    remembered: (fiscalYears) =>
      remembered !== undefined && covers(remembered, fiscalYears)
        ? remembered
        : undefined,
    rowsOf: async (request, isFresh) => {
      const known = isFresh ? undefined : (remembered ?? (await store.take()));
      if (
        known !== undefined &&
        covers(known, request.fiscalYears) &&
        (await isUnchanged(known, request))
      ) {
        requireSummary(known, request);
        return remember(known);
      }
      // Before reading: what may not be seen any more must not outlive a refusal.
      forget();
      const rows = await loadRows({ ...request, isWatched: true });
      void store.put(rows);
      return remember(rows);
    },
  };
};

const covers = (
  { fiscalYears }: LoadedRows,
  asked: readonly number[],
): boolean => asked.every((year) => fiscalYears.includes(year));

/** Rows of which it can't be told count as changed. */
const isUnchanged = async (
  { fiscalYears, revisions }: LoadedRows,
  request: LoadRequest,
): Promise<boolean> => {
  const isTold = READ_NAMES.every(
    (name) =>
      request.settings.sources[name] === undefined ||
      revisions[name] !== undefined,
  );
  if (!isTold) return false;
  try {
    const now = await readRevisions({ ...request, fiscalYears });
    return READ_NAMES.every((name) => now[name] === revisions[name]);
  } catch {
    // What is wrong shows when the records are read.
    request.signal?.throwIfAborted();
    return false;
  }
};
