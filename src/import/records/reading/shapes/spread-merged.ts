import type { FoundTable } from "../../../found-table";

/** The rows of a table with the text of merged cells in each of them. */
export const spreadMerged = ({
  rows,
  merged = [],
}: FoundTable): readonly (readonly string[])[] => {
  if (merged.length === 0) return rows;
  const spread = rows.map((row) => [...row]);
  for (const { startRow, startCol, endRow, endCol } of merged) {
    const text = spread[startRow]?.[startCol] ?? "";
    for (const row of spread.slice(startRow, endRow + 1)) {
      for (let column = startCol; column <= endCol; column += 1) {
        row[column] = text;
      }
    }
  }
  // A row that was shorter than its merged cells has holes now.
  return spread.map((row) => Array.from(row, (text) => text ?? ""));
};

/** A cell's part in one that goes over several rows. */
export type MergedPart = "first" | "later";

/** The cells that share one text with other rows: by the row, then by the column. */
export const sharedCells = ({
  merged = [],
}: FoundTable): ReadonlyMap<number, ReadonlyMap<number, MergedPart>> => {
  const shared = new Map<number, Map<number, MergedPart>>();
  const tall = merged.filter(({ startRow, endRow }) => startRow < endRow);
  for (const { startRow, startCol, endRow, endCol } of tall) {
    for (let row = startRow; row <= endRow; row += 1) {
      const columns = shared.get(row) ?? new Map<number, MergedPart>();
      shared.set(row, columns);
      for (let column = startCol; column <= endCol; column += 1) {
        columns.set(column, row === startRow ? "first" : "later");
      }
    }
  }
  return shared;
};

/** Cells that are struck out, merged ones in each of their rows: by the row, their columns. */
export const struckCells = ({
  merged = [],
  struck = new Map(),
}: FoundTable): ReadonlyMap<number, ReadonlySet<number>> => {
  const all = new Map([...struck].map(([row, own]) => [row, new Set(own)]));
  for (const { startRow, startCol, endRow, endCol } of merged) {
    if (!(struck.get(startRow)?.has(startCol) ?? false)) continue;
    for (let row = startRow; row <= endRow; row += 1) {
      const columns = all.get(row) ?? new Set<number>();
      all.set(row, columns);
      for (let column = startCol; column <= endCol; column += 1) {
        columns.add(column);
      }
    }
  }
  return all;
};
