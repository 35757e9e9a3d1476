/**
 * Rows of a table written as text: one row a line, cells between bars.
 * Cells missing at the end of a line are empty.
 */
export function parseRows<Column extends string>(
  columns: readonly Column[],
  table: string,
): readonly Record<Column, string>[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const cells = line.split("|").map((cell) => cell.trim());
      if (cells.length > columns.length) {
        throw new Error(`Too many cells: ${line}`);
      }
      return Object.fromEntries(
        columns.map((column, index) => [column, cells[index] ?? ""]),
      ) as Record<Column, string>;
    });
}

/** Several values in one cell, joined by a middle dot. */
export const parseCell = (cell: string): readonly string[] =>
  cell === "" ? [] : cell.split("・");
