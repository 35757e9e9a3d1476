import type { FoundTable } from "../found-table";

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
