import { writeXlsx } from "hucre/xlsx";
import { unzipSync } from "fflate";
import type { ChartBlock } from "../../../report/chart-block";
import { officeChartMessages } from "../../../i18n/documents/office-chart-messages";
import { printableText } from "../../../markup/printable-text";
import type { ChartFrame } from "./captioned-chart";
import { captionedChart } from "./captioned-chart";
import { columnChartXml } from "./column-chart-xml";
import { packFiles } from "../../pack-files";

export type ChartPartOptions = ChartFrame;

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
  const { sheet } = officeChartMessages[options.language];
  const cells = { sheet: `'${sheet}'`, row: 0, column: 0 };
  const { chart, rows } = captionedChart(block, cells, options);
  return {
    xml: columnChartXml({ ...chart, workbookId: CHART_WORKBOOK_ID }),
    workbook: await workbookOf(sheet, rows),
  };
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
  return packFiles(unzipSync(bytes));
};
