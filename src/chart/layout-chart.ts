import { scaleBand, scaleLinear } from "d3-scale";
import { formatMonthName } from "../domain/calendar/era";
import { chartMessages } from "../i18n/documents/chart-messages";
import type { Language } from "../i18n/language";
import { HIDDEN_MARK } from "../report/cells/format-cell";
import { isOfMeetings } from "../report/blocks-of";
import { HIDDEN } from "../report/hidden";
import type { ChartBlock, ChartValue } from "../report/chart-block";
import type { ChartFrame, ChartLayout } from "./chart-layout";
import { columnSelection } from "./column-selection";
import { formatChartNumber } from "./format-chart-number";
import { layoutBands } from "./layout-bands";
import { layoutLegend } from "./layout-legend";
import { layoutMilestones } from "./layout-milestones";
import { layoutSegments } from "./layout-segments";
import { layoutSlots, roomOfSlots } from "./layout-slots";
import { stackHeights } from "./stack-heights";
import { textWidth } from "./text-width";

export interface ChartOptions {
  /** Pixels; readable from 280 on. The drawing is wider where the numbers over the columns need it. */
  readonly width: number;
  readonly language: Language;
  /** `#RRGGBB` of the settings, one a rank; missing ones, and those of lines, come from the palette. */
  readonly colors?: readonly string[];
  /** Charts beside it, of other years: one axis for all (domain: counting rule 14). */
  readonly peers?: readonly ChartBlock[];
  /** Its peers stand left and right of it: their plots begin at one height. */
  readonly isBeside?: boolean;
  /** Several charts share the legend of one. */
  readonly hasLegend?: boolean;
  /** Lower than usual, where charts stand one above the other. */
  readonly isLow?: boolean;
}

/**
 * Stacked columns by month and rank or line: council sessions behind, milestones and
 * monthly slots over them, their words at the right, a legend below. Columns begin at 0; the height
 * follows from the width and from what has to be written.
 */
export const layoutChart = (
  block: ChartBlock,
  {
    width: offeredWidth,
    language,
    colors: rankColors = [],
    peers = [],
    isBeside = false,
    hasLegend = true,
    isLow = false,
  }: ChartOptions,
): ChartLayout => {
  const colors = isOfMeetings(block) ? rankColors : [];
  const fontSize = offeredWidth < 480 ? 11 : 12;
  const lineHeight = Math.round(fontSize * 1.4);
  const widthOf = (value: number) =>
    textWidth(formatChartNumber(value), fontSize);
  const heights = stackHeights(block);
  const highest = Math.max(1, ...[block, ...peers].map(highestOf));
  const value = scaleLinear().domain([0, highest]).nice(5);
  const ticks = value.ticks(5).filter(Number.isInteger);
  const unit = chartMessages[language].units[block.unit];
  const axisWidth =
    Math.max(textWidth(unit, fontSize), ...ticks.map(widthOf)) + 8;
  const widestTotal = Math.max(
    0,
    ...block.totals.map((total) => textWidth(totalText(total), fontSize)),
  );
  const besidePlot = roomOfSlots([block, ...peers], language, fontSize);
  const width = Math.max(
    offeredWidth,
    Math.ceil(axisWidth + besidePlot + block.months.length * (widestTotal + 4)),
  );
  const milestones = layoutMilestones(block.milestones, width, fontSize);
  const aligned = isBeside ? [block, ...peers] : [block];
  const top =
    Math.max(
      ...aligned.map(
        (each) => layoutMilestones(each.milestones, width, fontSize).height,
      ),
    ) +
    // Names of bands stand above the plot, and the unit over the axis reaches out of it.
    (aligned.some(({ bands }) => bands.length > 0) ? lineHeight + 2 : fontSize);
  const plot = {
    x: axisWidth,
    y: top,
    width: width - axisWidth - besidePlot,
    height: isLow
      ? LOW_PLOT
      : Math.round(Math.min(Math.max(width * 0.27, 185), 300)),
  };
  const bottom = plot.y + plot.height;
  // Totals stand above the columns, inside the plot.
  value.range([bottom, plot.y + lineHeight + 2]);
  const month = scaleBand<number>()
    .domain(block.months.map((_, index) => index))
    .range([plot.x, plot.x + plot.width])
    .paddingInner(0.3)
    .paddingOuter(0.15);
  const frame: ChartFrame = {
    fontSize,
    lineHeight,
    plot,
    monthEdge: (index) => plot.x + month.step() * index,
  };
  const center = (index: number) =>
    (month(index) ?? plot.x) + month.bandwidth() / 2;
  const legend = hasLegend
    ? layoutLegend(
        block,
        { x: plot.x, y: bottom + lineHeight + 10, width: plot.width },
        { fontSize, language, colors, peers },
      )
    : { marks: [], bottom: bottom + lineHeight + 4 };
  return {
    width,
    height: Math.ceil(legend.bottom + 2),
    fontSize,
    plot,
    gridLines: ticks.map((tick) => ({
      x1: plot.x,
      x2: plot.x + plot.width,
      y: value(tick),
      label: {
        x: plot.x - 5,
        y: value(tick) + fontSize * 0.36,
        text: formatChartNumber(tick),
        anchor: "end",
      },
    })),
    bands: layoutBands(block.bands, frame, language),
    segments: layoutSegments(block, {
      fontSize,
      colors,
      left: (index) => month(index) ?? plot.x,
      width: month.bandwidth(),
      top: value,
    }),
    totals: block.totals.flatMap((total, index) =>
      total === null
        ? []
        : {
            monthIndex: index,
            value: total,
            selection: columnSelection(block, index),
            x: center(index),
            y: value(heights[index] ?? 0) - 4,
            text: totalText(total),
            anchor: "middle" as const,
          },
    ),
    monthLabels: block.months.map((name, index) => ({
      x: center(index),
      y: bottom + lineHeight,
      text: chartMessages[language].month(
        formatMonthName(name, language),
        index === 0 || month.step() >= textWidth("12月", fontSize) + 4,
      ),
      anchor: "middle",
    })),
    unitLabel: {
      x: plot.x - 5,
      y: plot.y + fontSize * 0.36,
      text: unit,
      anchor: "end",
    },
    milestones: milestones.place(block.milestones, frame),
    ...layoutSlots(block, language, frame, value),
    legend: legend.marks,
  };
};

/** Pixels: two of them, with their legend, stand in a window beside the key figures. */
const LOW_PLOT = 150;

const highestOf = (block: ChartBlock): number =>
  Math.max(
    0,
    ...stackHeights(block),
    ...(block.slots ?? []).map((slots) => slots ?? 0),
  );

const totalText = (total: ChartValue): string => {
  if (total === null) return "";
  return total === HIDDEN ? HIDDEN_MARK : formatChartNumber(total);
};
