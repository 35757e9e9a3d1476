import type { Language } from "../../i18n/language";
import type { ChartBlock } from "../../report/report";
import { chartOverCells } from "../ooxml/chart-over-cells";
import type { ColumnChart } from "../ooxml/column-chart-xml";
import { FONT } from "./cell-style";
import { quotedSheet } from "./printed-range";

/** Rows that a chart covers: one for every month, a header, and air. */
export const CHART_ROWS = 19;

/** Where the values of a chart stand on its sheet. */
export interface ChartPlace {
  readonly sheetName: string;
  /** Of the header; 0-based, like the column. */
  readonly row: number;
  readonly column: number;
}

/** The native chart over the values at a place. */
export const nativeChart = (
  chart: ChartBlock,
  { sheetName, row, column }: ChartPlace,
  language: Language,
  colors: readonly string[],
): ColumnChart =>
  chartOverCells(
    chart,
    { sheet: quotedSheet(sheetName), row, column },
    { language, colors, font: FONT },
  );
