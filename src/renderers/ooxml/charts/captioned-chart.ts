import { officeChartMessages } from "../../../i18n/documents/office-chart-messages";
import type { ChartBlock } from "../../../report/report";
import { chartCaptions } from "./chart-captions";
import type { ChartCells, ChartLook } from "./chart-over-cells";
import { cachedColumn, chartOverCells } from "./chart-over-cells";
import { chartColumn, chartDataRows } from "./chart-table";
import type { ColumnChart } from "./column-chart-xml";

/** How large a native chart is shown, and its texts. */
export interface ChartFrame extends ChartLook {
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
  const captions = chartCaptions(block, {
    ...frame,
    textSize,
    peers,
    isTitled,
    hasLegend,
  });
  const totals = chartColumn(messages.total, block.totals);
  const heights = {
    label: messages.milestones,
    values: captions.milestones.heights,
  };
  const hasMilestones = captions.milestones.labels.length > 0;
  const more = [totals, ...(hasMilestones ? [heights] : [])];
  const rows = chartDataRows(block, language, more);
  const plain = chartOverCells(block, cells, frame);
  const firstOfMore = (rows[0]?.length ?? 0) - more.length;
  const chart: ColumnChart = {
    ...plain,
    series: plain.series.map((series, index) => ({
      ...series,
      withoutLabel: captions.withoutLabel[index] ?? [],
      isUnseen: [block, ...peers].every(
        (each) => each.series[index]?.values.every((value) => !value) ?? true,
      ),
    })),
    ...(plain.bands
      ? { bands: { ...plain.bands, labels: captions.bands } }
      : {}),
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
    isTitled,
    hasLegend,
    textSize,
  };
  return { chart, rows };
};
