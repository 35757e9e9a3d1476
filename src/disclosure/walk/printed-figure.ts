import type { ReportPlace } from "../../report/report-place";
import type { Unit } from "../../report/cell";
import type { Selection } from "../../rollup/selection/selection";
import type { FigureId } from "../figure-id";

/** A figure in one place of a document. */
export interface PrintedFigure {
  readonly id: FigureId;
  readonly value: number;
  readonly unit: Unit;
  /** What it is, in the words around it: 令和4年度 月別の回数と人数 7月 実人数. */
  readonly label: string;
  /** The records behind it; absent where the place doesn't say. */
  readonly selection?: Selection;
  /** Absent in the data for machines. */
  readonly place?: ReportPlace;
}

/** Is told of each figure that a document prints, in order; says whether it is to be hidden. */
export type FigureVisitor = (figure: PrintedFigure) => boolean;
