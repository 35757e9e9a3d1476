import type { MergedRows, TextConflict } from "./merge-rows";
import type { TextRow } from "./text-row";

/** Whose version stays. */
export type Settlement = "mine" | "theirs" | "both";

/**
 * Merged rows with one conflict settled; a removed row goes, and one that
 * comes back stands last. What was edited since is given up for the version
 * that was chosen.
 */
export const settleConflict = (
  { rows, conflicts }: MergedRows,
  conflict: TextConflict,
  settlement: Settlement,
): MergedRows => {
  const chosen = conflict[settlement];
  const isThere = rows.some(({ key }) => key === conflict.key);
  return {
    rows: settled(rows, conflict.key, chosen, isThere),
    conflicts: conflicts.filter((one) => one !== conflict),
  };
};

const settled = (
  rows: readonly TextRow[],
  key: string,
  chosen: TextRow | undefined,
  isThere: boolean,
): readonly TextRow[] => {
  if (chosen === undefined) return rows.filter((row) => row.key !== key);
  return isThere
    ? rows.map((row) => (row.key === key ? chosen : row))
    : [...rows, chosen];
};
