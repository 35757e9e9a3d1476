import type { LoadRequest } from "./load-request";
import type { LoadedRows } from "./load-rows";
import { loadRows } from "./load-rows";

/**
 * Remembers the rows that were read last, in the page only: they name people
 * and are stored nowhere. What is asked for again is shown from memory when a
 * small request to each app says that no record changed.
 */
export interface RowMemory {
  /**
   * @param isFresh reads again whatever is remembered
   * @throws what loadRows() throws
   */
  rowsOf(request: LoadRequest, isFresh: boolean): Promise<LoadedRows>;
}

/** A memory for one set of settings and one reader. */
export const rowMemory = (): RowMemory => {
  let remembered: LoadedRows | undefined;
  const remember = (rows: LoadedRows): LoadedRows => (remembered = rows);
  return {
    rowsOf: async (request, isFresh) => {
      const known = remembered;
      if (
        known !== undefined &&
        !isFresh &&
        covers(known, request.fiscalYears) &&
        (await isUnchanged(known, request.signal))
      ) {
        return known;
      }
      return loadRows({ ...request, isWatched: true }).then(remember);
    },
  };
};

const covers = (
  { fiscalYears }: LoadedRows,
  asked: readonly number[],
): boolean => asked.every((year) => fiscalYears.includes(year));

/** Rows of which it can't be told count as changed. */
const isUnchanged = async (
  { revisions }: LoadedRows,
  signal = new AbortController().signal,
): Promise<boolean> => {
  if (revisions === undefined) return false;
  const now = await Promise.all(
    revisions.map((revision) => revision.again(signal)),
  );
  return now.every(
    (revision, index) =>
      revision !== undefined &&
      revision.fingerprint === revisions[index]?.fingerprint,
  );
};
