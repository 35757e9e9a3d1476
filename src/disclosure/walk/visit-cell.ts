import { isFigureCell } from "../../report/cells/is-figure-cell";
import { HIDDEN } from "../../report/hidden";
import type { Cell, FigureCell } from "../../report/cell";
import type { FigureId } from "../figure-id";
import { figureOfSelection } from "../figure-id";
import type { FigureVisitor, PrintedFigure } from "./printed-figure";

/** Where a cell stands, and what it counts where no records behind it say so. */
export type CellContext = Pick<PrintedFigure, "label" | "place"> & {
  readonly id: FigureId;
};

/** The cell, or the mark of a hidden one in its place. */
export const visitFigureCell = (
  cell: FigureCell,
  { id, ...context }: CellContext,
  visit: FigureVisitor,
): FigureCell => {
  if (cell.kind === HIDDEN || cell.value === null) return cell;
  const { value, unit, selection } = cell;
  const isHidden = visit({
    id:
      selection === undefined || id.kind === "year"
        ? id
        : figureOfSelection(selection, unit),
    value,
    unit,
    ...(selection === undefined ? {} : { selection }),
    ...context,
  });
  return isHidden ? { kind: HIDDEN, unit } : cell;
};

/** As above; what is no figure stays as it is. */
export const visitCell = (
  cell: Cell,
  context: CellContext,
  visit: FigureVisitor,
): Cell => (isFigureCell(cell) ? visitFigureCell(cell, context, visit) : cell);
