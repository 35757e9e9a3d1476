import type { Language } from "../../../i18n/language";
import type { ChartBlock } from "../../../report/chart-block";
import type { CaptionedChart } from "../../ooxml/charts/captioned-chart";
import { captionedChart } from "../../ooxml/charts/captioned-chart";
import { FONT } from "../cells/cell-style";
import { quotedSheet } from "./printed-range";

/** Rows that a chart covers: one for every month, a header, and air. */
export const CHART_ROWS = 16;

/** Where the values of a chart stand on its sheet. */
export interface ChartPlace {
  readonly sheetName: string;
  /** Of the header; 0-based, like the column. */
  readonly row: number;
  readonly column: number;
}

/** Points: a printed page wide, and rows of the default height. */
const FRAME = { width: 560, height: CHART_ROWS * 15 };

/**
 * The native chart over the values at a place, and those values.
 * @param peers charts of other years: all have one axis
 */
export const nativeChart = (
  chart: ChartBlock,
  { sheetName, row, column }: ChartPlace,
  language: Language,
  colors: readonly string[],
  peers: readonly ChartBlock[],
): CaptionedChart =>
  captionedChart(
    chart,
    { sheet: quotedSheet(sheetName), row, column },
    { language, colors, font: FONT, peers, ...FRAME },
  );
