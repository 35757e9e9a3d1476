import type { ReportPlace } from "../report/report-place";
import type { Unit } from "../report/cell";
import type { Selection } from "../rollup/selection/selection";

/** A figure of few people in a public document, or one that is hidden with such a figure. */
export interface SmallFigure {
  /** The same as long as it counts the same. */
  readonly key: string;
  /** What it is, in the words of the first place that prints it. */
  readonly label: string;
  readonly value: number;
  readonly unit: Unit;
  /** The records behind it; absent where the document doesn't say them. */
  readonly selection?: Selection;
  /** On the pages of the document; none for what only its data for machines have. */
  readonly places: readonly ReportPlace[];
}
