import { officeChartMessages } from "../../../i18n/documents/office-chart-messages";
import { isSeriesSeen } from "../../../report/blocks-of";
import type { ChartBlock } from "../../../report/chart-block";
import { chartCaptions } from "./chart-captions";
import type { ChartCells, ChartLook } from "./chart-over-cells";
import { cachedColumn, chartOverCells } from "./chart-over-cells";
import { chartColumn, chartDataRows, monthNames } from "./chart-table";
import { plotArea } from "./plot-area";
import type { ColumnChart } from "./column-chart-xml";

/** How large a native chart is shown, and its texts. */
export interface ChartFrame extends Omit<ChartLook, "months"> {
  /** Points: the frame of the chart. */
  readonly width: number;
  readonly height: number;
  /** Points; 9 unless told. */
  readonly textSize?: number;
  /** Charts of the same records in other years: all have one axis. */
  readonly peers?: readonly ChartBlock[];
  /** Whether it has a title and a legend of its own; true unless told. */
  readonly isTitled?: boolean;
  readonly hasLegend?: boolean;
}

export interface CaptionedChart {
  readonly chart: ColumnChart;
  /** The table that the chart is drawn over: a header row and one row a month. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/**
 * The chart of a report as a native one over the cells of its table: values on
 * its segments, totals, names of council sessions and milestones.
 */
export const captionedChart = (
  block: ChartBlock,
  cells: ChartCells,
  frame: ChartFrame,
): CaptionedChart => {
  const {
    language,
    textSize = 9,
    peers = [],
    isTitled = true,
    hasLegend = true,
  } = frame;
  const messages = officeChartMessages[language];
  const plotFrame = { ...frame, textSize, peers, isTitled, hasLegend };
  const plot = plotArea(block, plotFrame);
  const captions = chartCaptions(block, plot, plotFrame);
  const months = monthNames(block, language, plot.width / textSize);
  const totals = chartColumn(messages.total, block.totals);
  const heights = {
    label: messages.milestones,
    values: captions.milestones.heights,
  };
  const hasMilestones = captions.milestones.labels.length > 0;
  const more = [totals, ...(hasMilestones ? [heights] : [])];
  const rows = chartDataRows(block, language, { months, more });
  const plain = chartOverCells(block, cells, { ...frame, months });
  const firstOfMore = (rows[0]?.length ?? 0) - more.length;
  const chart: ColumnChart = {
    ...plain,
    series: plain.series.map((series, index) => ({
      ...series,
      withoutLabel: captions.withoutLabel[index] ?? [],
      isUnseen: !isSeriesSeen(index, [block, ...peers]),
    })),
    ...(plain.bands
      ? { bands: { ...plain.bands, labels: captions.bands } }
      : {}),
    ...(plain.line ? { line: { ...plain.line, labels: captions.slots } } : {}),
    totals: {
      ...cachedColumn(totals, firstOfMore, cells),
      moved: captions.movedTotals,
    },
    ...(hasMilestones
      ? {
          milestones: {
            ...cachedColumn(heights, firstOfMore + 1, cells),
            labels: captions.milestones.labels,
          },
        }
      : {}),
    scale: captions.scale,
    plot: {
      left: plot.left / frame.width,
      top: plot.top / frame.height,
      width: plot.width / frame.width,
      height: plot.height / frame.height,
    },
    isTitled,
    hasLegend,
    textSize,
  };
  return { chart, rows };
};
