import type { Selection } from "../rollup/selection/selection";
import type { HIDDEN } from "../report/hidden";
import type { SeriesPaint } from "./palette";

/** A chart as marks in pixels, origin at the top left: drawn as it stands by any renderer. */
export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  /** Size of all texts, pixels. */
  readonly fontSize: number;
  readonly plot: Box;
  readonly gridLines: readonly GridLine[];
  readonly bands: readonly BandMark[];
  readonly segments: readonly SegmentMark[];
  /** Above each column; 0 for a month without records (domain: counting rule 6). */
  readonly totals: readonly TotalMark[];
  readonly monthLabels: readonly TextMark[];
  /** Over the axis: 名 */
  readonly unitLabel: TextMark;
  readonly milestones: readonly MilestoneMark[];
  /** Path of the line of monthly slots; absent without slots. */
  readonly slotLine?: string;
  /** Its words, right of the plot. */
  readonly slotLabel: readonly TextMark[];
  readonly legend: readonly LegendMark[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface TextMark {
  readonly x: number;
  /** Baseline */
  readonly y: number;
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
}

/** A figure of the chart, and the records behind it. */
interface FigureMark {
  readonly monthIndex: number;
  readonly value: number;
  readonly selection: Selection | undefined;
}

/** What a month comes to: 実人数 is less than its column is high where someone stands in two ranks. */
export interface TotalMark extends TextMark, Omit<FigureMark, "value"> {
  readonly value: number | typeof HIDDEN;
}

/** One rank in one month; months in which the rank has no value have none. */
export interface SegmentMark extends Box, FigureMark {
  readonly seriesIndex: number;
  readonly paint: SeriesPaint;
  /** Path of the hatch lines; empty for a plain fill. */
  readonly hatch: string;
  /** The value, where the segment has room for it. */
  readonly label?: TextMark;
  /** Keeps the hatch lines away from the value. */
  readonly plate?: Box;
}

/** A council session behind the columns. */
export interface BandMark extends Box {
  readonly label: TextMark;
}

interface GridLine {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly label: TextMark;
}

/** A dated change: a line at the start of its month under its words. */
export interface MilestoneMark {
  readonly x: number;
  readonly y1: number;
  readonly y2: number;
  readonly label: readonly TextMark[];
}

export interface LegendMark {
  readonly swatch: Box;
  readonly label: TextMark;
  readonly kind:
    | {
        readonly kind: "series";
        readonly paint: SeriesPaint;
        readonly hatch: string;
      }
    | { readonly kind: "band" };
}

/** The pixels that the parts of a chart have in common. */
export interface ChartFrame {
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly plot: ChartLayout["plot"];
  /** Left edge of a month's share of the plot; index 12 is the right edge of the last. */
  readonly monthEdge: (index: number) => number;
}
