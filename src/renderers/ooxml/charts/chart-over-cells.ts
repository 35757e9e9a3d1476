import type { Language } from "../../../i18n/language";
import { isOfMeetings } from "../../../report/blocks-of";
import type { ChartBlock } from "../../../report/chart-block";
import type { ChartColumn } from "./chart-table";
import { chartColumns } from "./chart-table";
import type { CachedNumbers, ColumnChart } from "./column-chart-xml";

/** Where the table of a chart's values stands in a workbook. */
export interface ChartCells {
  /** As formulas write it: 'Sheet 1'. */
  readonly sheet: string;
  /** Of the header row; 0-based, like the column. */
  readonly row: number;
  readonly column: number;
}

/** The look of a chart's texts. */
export interface ChartLook {
  readonly language: Language;
  /** Names under the columns. */
  readonly months: readonly string[];
  /** `#RRGGBB` of the settings, one a rank. */
  readonly colors: readonly string[];
  /** East Asian font. */
  readonly font: string;
  /** Font of other text; the East Asian one when absent. */
  readonly latinFont?: string;
}

/** The native chart over the values of chartDataRows() at a place. */
export const chartOverCells = (
  chart: ChartBlock,
  cells: ChartCells,
  { language, months, colors: rankColors, font, latinFont = font }: ChartLook,
): Omit<ColumnChart, "plot"> => {
  const colors = isOfMeetings(chart) ? rankColors : [];
  const { ranks, bands, slots } = chartColumns(chart, language);
  const [band] = bands;
  const [line] = slots;
  const cached = (values: ChartColumn, column: number) =>
    cachedColumn(values, column, cells);
  return {
    title: chart.caption,
    categories: {
      formula: columnFormula(cells, 0, months.length),
      values: months,
    },
    series: ranks.map((rank, index) => ({
      ...cached(rank, index + 1),
      ...(colors[index] ? { color: colors[index] } : {}),
    })),
    ...(band ? { bands: cached(band, ranks.length + 1) } : {}),
    ...(line ? { line: cached(line, ranks.length + bands.length + 1) } : {}),
    language: language === "ja" ? "ja-JP" : "en-US",
    font,
    latinFont,
  };
};

/** Values with the formula of the cells that hold them. @param column after that of the months */
export const cachedColumn = (
  { label, values }: ChartColumn,
  column: number,
  cells: ChartCells,
): CachedNumbers => ({
  name: {
    formula: `${cells.sheet}!${absolute(cells.row, cells.column + column)}`,
    text: label,
  },
  formula: columnFormula(cells, column, values.length),
  values,
});

const columnFormula = (
  { sheet, row, column }: ChartCells,
  offset: number,
  length: number,
): string =>
  `${sheet}!${absolute(row + 1, column + offset)}:${absolute(row + length, column + offset)}`;

const absolute = (row: number, column: number): string =>
  `$${columnLetters(column)}$${row + 1}`;

/** 0 is A, 26 is AA. */
const columnLetters = (column: number): string =>
  (column < 26 ? "" : columnLetters(Math.floor(column / 26) - 1)) +
  String.fromCharCode(65 + (column % 26));
