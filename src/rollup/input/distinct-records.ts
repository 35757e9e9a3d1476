import { compareRecordIds } from "./record-order";

/**
 * The rows without repeats of a record: one read twice counts once.
 * Sources hand rows in order of record number, where a repeat shows without
 * looking any up.
 */
export const distinctRecords = <T extends { readonly recordId: string }>(
  rows: readonly T[],
): readonly T[] => {
  if (isAscending(rows)) return rows;
  const seen = new Set<string>();
  return rows.filter(({ recordId }) => {
    const isNew = !seen.has(recordId);
    seen.add(recordId);
    return isNew;
  });
};

const isAscending = (
  rows: readonly { readonly recordId: string }[],
): boolean => {
  let previous: string | undefined;
  for (const { recordId } of rows) {
    if (previous !== undefined && compareRecordIds(previous, recordId) >= 0) {
      return false;
    }
    previous = recordId;
  }
  return true;
};
