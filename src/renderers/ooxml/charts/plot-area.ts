import { slotWords } from "../../../chart/slot-words";
import { shownHeight, stackHeights } from "../../../chart/stack-heights";
import { textWidth } from "../../../chart/text-width";
import type { Language } from "../../../i18n/language";
import type { ChartBlock } from "../../../report/chart-block";
import { legendRows } from "./legend-rows";

/** The frame of a native chart and what is written around its plot. */
export interface PlotFrame {
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly textSize: number;
  readonly language: Language;
  /** Whether the chart says itself what it shows: its title and its legend. */
  readonly isTitled: boolean;
  readonly hasLegend: boolean;
  /** Charts of the same records: an axis is shared by all years. */
  readonly peers: readonly ChartBlock[];
}

/** Where the columns stand in the frame. */
export interface PlotArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Points of a line, in parts of the size of its letters. */
const LINE = 1.3;
/** Lines of the frame that stand outside of the plot. */
const LINES = {
  months: 1.7,
  title: 2.3,
  legend: 1.8,
  legendRow: 1.2,
  /** Of half a number at the upper end of the axis. */
  end: 0.6,
} as const;
/** Points, however low the frame is. */
const LOWEST = 60;
/** Of what is drawn: the axis ends in the air above it. */
const AXIS_END = 2.5;

/** The plot between the axis, the months, the words of the slots and the legend, the same in all programs. Points. */
export const plotArea = (block: ChartBlock, frame: PlotFrame): PlotArea => {
  const { width, height, textSize, language, peers } = frame;
  const blocks = [block, ...peers];
  const line = textSize * LINE;
  const end = String(
    Math.ceil(Math.max(1, ...blocks.map(highestOf)) * AXIS_END),
  );
  const slots = blocks.flatMap((each) => slotWords(each, language));
  const left = textWidth(end, textSize) + textSize;
  const right =
    textSize / 2 +
    Math.max(0, ...slots.map((words) => textWidth(words, textSize)));
  const top = (frame.isTitled ? LINES.title : LINES.end) * line;
  const legend = frame.hasLegend
    ? Math.max(LINES.legend, legendRows(block, frame) * LINES.legendRow)
    : 0;
  return {
    left,
    top,
    width: width - left - right,
    height: Math.max(height - top - (LINES.months + legend) * line, LOWEST),
  };
};

/** Of everything that is drawn in a chart. */
export const highestOf = (block: ChartBlock): number =>
  Math.max(
    0,
    ...block.totals.map(shownHeight),
    ...stackHeights(block),
    ...(block.slots ?? []).map((slots) => slots ?? 0),
  );
