import type { LoadRequest } from "../sources/load-request";
import { loadRows } from "../sources/load-rows";
import type { LoadedRows } from "../sources/loaded-rows";
import type { RowStore } from "./row-store";

/**
 * Remembers the rows that were read last. What is asked for again is shown
 * from memory when small requests to each app say that no record, no choice of
 * its form and no right to view its fields changed; else only the changed
 * records are read, where it can be told which they are.
 */
export interface RowCache {
  /**
   * @param isFresh reads again whatever is remembered
   * @returns the same object as before where nothing changed
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
  const forget = (): void => {
    remembered = undefined;
    store.drop();
  };
  const knownFor = async (
    fiscalYears: readonly number[],
  ): Promise<LoadedRows | undefined> => {
    const known = remembered ?? (await store.take());
    return known !== undefined && covers(known, fiscalYears)
      ? known
      : undefined;
  };
  return {
    remembered: (fiscalYears) =>
      remembered !== undefined && covers(remembered, fiscalYears)
        ? remembered
        : undefined,
    rowsOf: async (request, isFresh) => {
      const known = isFresh ? undefined : await knownFor(request.fiscalYears);
      if (known === undefined) forget();
      const { fiscalYears } = known ?? request;
      try {
        const rows = await loadRows({
          ...request,
          fiscalYears,
          isWatched: true,
          ...(known && { known }),
        });
        if (rows !== known) void store.put(rows);
        return (remembered = rows);
      } catch (error) {
        // What may not be seen any more must not outlive a refusal.
        if (request.signal?.aborted !== true) forget();
        throw error;
      }
    },
  };
};

const covers = (
  { fiscalYears }: LoadedRows,
  asked: readonly number[],
): boolean => asked.every((year) => fiscalYears.includes(year));
