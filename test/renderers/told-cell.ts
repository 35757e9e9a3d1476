import type { FigureCell, NumberCell } from "../../src/report/cell";

/** A figure of a document in which none is hidden. */
export const toldCell = (cell: FigureCell): NumberCell => {
  if (cell.kind === "hidden") throw new Error("a hidden figure");
  return cell;
};
