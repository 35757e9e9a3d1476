import { writeXlsx } from "hucre/xlsx";
import { unzipSync } from "fflate";
import type { ChartBlock } from "../../report/report";
import { officeChartMessages } from "../../i18n/office-chart-messages";
import { printableText } from "../../markup/printable-text";
import { chartCaptions } from "./chart-captions";
import type { ChartLook } from "./chart-over-cells";
import { cachedColumn, chartOverCells } from "./chart-over-cells";
import { chartDataRows } from "./chart-table";
import { columnChartXml } from "./column-chart-xml";
import { packParts } from "./pack-parts";

/** How large a native chart is shown. */
export interface ChartPartOptions extends ChartLook {
  /** Points: the frame of the chart on its page. */
  readonly width: number;
  readonly height: number;
  /** Points; 9 unless told. */
  readonly textSize?: number;
}

/** A native chart outside of a workbook, and the workbook that it is edited in. */
export interface ChartPart {
  /** Content type application/vnd.openxmlformats-officedocument.drawingml.chart+xml */
  readonly xml: string;
  /** A whole .xlsx; the chart part relates to it as `rId1` of type …/package. */
  readonly workbook: Uint8Array;
}

/** The relationship of a chart part to its workbook. */
export const CHART_WORKBOOK_ID = "rId1";

/** Never the clock: the same report gives the same bytes. */
const NO_DATE = new Date(0);

/**
 * The chart of a report as a native chart for slides and pages: values on its
 * segments, totals, names of council sessions and milestones.
 */
export const chartPart = async (
  block: ChartBlock,
  options: ChartPartOptions,
): Promise<ChartPart> => {
  const { language, textSize = 9 } = options;
  const messages = officeChartMessages(language);
  const captions = chartCaptions(block, { ...options, textSize });
  const totals = { label: messages.total, values: block.totals };
  const heights = {
    label: messages.milestones,
    values: captions.milestones.heights,
  };
  const hasMilestones = captions.milestones.labels.length > 0;
  const more = [totals, ...(hasMilestones ? [heights] : [])];
  const rows = chartDataRows(block, language, more);
  const cells = { sheet: `'${messages.sheet}'`, row: 0, column: 0 };
  const plain = chartOverCells(block, cells, options);
  const firstOfMore = (rows[0]?.length ?? 0) - more.length;
  const xml = columnChartXml({
    ...plain,
    series: plain.series.map((series, index) => ({
      ...series,
      withoutLabel: captions.withoutLabel[index] ?? [],
    })),
    ...(plain.bands
      ? { bands: { ...plain.bands, labels: captions.bands } }
      : {}),
    totals: cachedColumn(totals, firstOfMore, cells),
    ...(hasMilestones
      ? {
          milestones: {
            ...cachedColumn(heights, firstOfMore + 1, cells),
            labels: captions.milestones.labels,
          },
        }
      : {}),
    ...(captions.scale ? { scale: captions.scale } : {}),
    textSize,
    workbookId: CHART_WORKBOOK_ID,
  });
  return { xml, workbook: await workbookOf(messages.sheet, rows) };
};

const workbookOf = async (
  name: string,
  rows: readonly (readonly (string | number | null)[])[],
): Promise<Uint8Array> => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name,
        rows: rows.map((row) =>
          row.map((value) =>
            typeof value === "string" ? printableText(value) : value,
          ),
        ),
      },
    ],
    properties: { created: NO_DATE, modified: NO_DATE },
  });
  return packParts(unzipSync(bytes));
};
