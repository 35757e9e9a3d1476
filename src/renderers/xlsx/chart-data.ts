import { colToLetter } from "hucre/xlsx";
import { formatMonthName } from "../../domain/era";
import type { Language } from "../../i18n/language";
import { reportMessages } from "../../i18n/report-messages";
import type { ChartBlock } from "../../report/report";
import type { CachedNumbers, ColumnChart } from "../ooxml/column-chart-xml";
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

interface DataColumn {
  readonly label: string;
  readonly values: readonly (number | null)[];
}

/** The columns behind a chart: its ranks, then council sessions and slots where there are any. */
const dataColumns = (
  { series, bands, slots, months }: ChartBlock,
  language: Language,
): {
  readonly ranks: readonly DataColumn[];
  readonly bands: readonly DataColumn[];
  readonly slots: readonly DataColumn[];
} => {
  const messages = reportMessages(language);
  return {
    ranks: series,
    bands:
      bands.length === 0
        ? []
        : [
            {
              label: messages.attendance.councilSession,
              values: months.map((_, index) =>
                bands.some(
                  ({ fromIndex, toIndex }) =>
                    index >= fromIndex && index <= toIndex,
                )
                  ? 1
                  : null,
              ),
            },
          ],
    slots:
      slots === undefined
        ? []
        : [{ label: messages.document.slots, values: slots }],
  };
};

/** The table of a chart's values: a header row and one row a month. */
export const chartDataRows = (
  chart: ChartBlock,
  language: Language,
): readonly (readonly (string | number | null)[])[] => {
  const { ranks, bands, slots } = dataColumns(chart, language);
  const columns = [...ranks, ...bands, ...slots];
  return [
    [
      reportMessages(language).attendance.month,
      ...columns.map(({ label }) => label),
    ],
    ...chart.months.map((month, index) => [
      formatMonthName(month, language),
      ...columns.map(({ values }) => values[index] ?? null),
    ]),
  ];
};

/** The native chart over the values at a place. */
export const nativeChart = (
  chart: ChartBlock,
  place: ChartPlace,
  language: Language,
  colors: readonly string[],
): ColumnChart => {
  const { ranks, bands, slots } = dataColumns(chart, language);
  const reference = (column: number) => referenceOf(place, column, chart);
  const cached = (
    { label, values }: DataColumn,
    column: number,
  ): CachedNumbers => ({
    name: { formula: headerOf(place, column), text: label },
    formula: reference(column),
    values,
  });
  const [band] = bands;
  const [line] = slots;
  return {
    title: chart.caption,
    categories: {
      formula: reference(0),
      values: chart.months.map((month) => formatMonthName(month, language)),
    },
    series: ranks.map((rank, index) => ({
      ...cached(rank, index + 1),
      ...(colors[index] ? { color: colors[index] } : {}),
    })),
    ...(band ? { bands: cached(band, ranks.length + 1) } : {}),
    ...(line ? { line: cached(line, ranks.length + bands.length + 1) } : {}),
    language: language === "ja" ? "ja-JP" : "en-US",
    font: FONT,
  };
};

const headerOf = (place: ChartPlace, column: number): string =>
  `${quotedSheet(place.sheetName)}!${absolute(place.row, place.column + column)}`;

const referenceOf = (
  place: ChartPlace,
  column: number,
  { months }: ChartBlock,
): string => {
  const at = place.column + column;
  return `${quotedSheet(place.sheetName)}!${absolute(place.row + 1, at)}:${absolute(place.row + months.length, at)}`;
};

const absolute = (row: number, column: number): string =>
  `$${colToLetter(column)}$${row + 1}`;
