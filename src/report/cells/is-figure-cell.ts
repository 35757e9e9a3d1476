import type { Cell, FigureCell } from "../cell";

const FIGURES: Readonly<Record<Cell["kind"], boolean>> = {
  number: true,
  hidden: true,
  text: false,
  date: false,
};

/** Whether a cell is a figure, told or hidden: it has a unit and stands to the right. */
export const isFigureCell = (cell: Cell | undefined): cell is FigureCell =>
  cell !== undefined && FIGURES[cell.kind];
