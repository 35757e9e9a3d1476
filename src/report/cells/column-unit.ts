import type { TableBlock } from "../block";
import type { Unit } from "../cell";
import { isFigureCell } from "./is-figure-cell";

/**
 * The unit that all figures of a column have in common: it is then written
 * once, in the header, and the cells hold bare numbers.
 * @param index of the column; 0 is the column of row headers
 * @returns undefined for a column of texts, of several units, or of rates, whose
 * cells are written with their %
 */
export const columnUnit = (
  { rows }: TableBlock,
  index: number,
): Unit | undefined => {
  const cells = rows.map((row) => row.cells[index - 1]);
  const first = cells[0];
  return isFigureCell(first) &&
    first.unit !== "rate" &&
    cells.every((cell) => isFigureCell(cell) && cell.unit === first.unit)
    ? first.unit
    : undefined;
};
