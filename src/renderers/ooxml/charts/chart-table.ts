import { chartMessages } from "../../../i18n/documents/chart-messages";
import { formatShortMonth } from "../../../domain/calendar/era";
import { textWidth } from "../../../chart/text-width";
import type { Language } from "../../../i18n/language";
import { reportMessages } from "../../../i18n/documents/report-messages";
import { HIDDEN } from "../../../report/hidden";
import type { ChartBlock, ChartValue } from "../../../report/chart-block";

/** A column of the values that a native chart is drawn from. */
export interface ChartColumn {
  readonly label: string;
  /** One a month; a blank is not 0. */
  readonly values: readonly (number | null)[];
}

/** A column of a chart's values: blank where one is hidden, in caches and workbooks too. */
export const chartColumn = (
  label: string,
  values: readonly ChartValue[],
): ChartColumn => ({
  label,
  values: values.map((value) => (value === HIDDEN ? null : value)),
});

/** The columns behind a chart: its ranks, then council sessions and slots where there are any. */
export interface ChartColumns {
  readonly ranks: readonly ChartColumn[];
  readonly bands: readonly ChartColumn[];
  readonly slots: readonly ChartColumn[];
}

export const chartColumns = (
  { series, bands, bandLabel, slots, months }: ChartBlock,
  language: Language,
): ChartColumns => {
  const messages = reportMessages[language];
  const isInBand = (index: number) =>
    bands.some(
      ({ fromIndex, toIndex }) => index >= fromIndex && index <= toIndex,
    );
  return {
    ranks: series.map(({ label, values }) => chartColumn(label, values)),
    bands:
      bands.length === 0
        ? []
        : [
            {
              label: bandLabel ?? chartMessages[language].band,
              values: months.map((_, index) => (isInBand(index) ? 1 : null)),
            },
          ],
    slots:
      slots === undefined
        ? []
        : [{ label: messages.document.slots, values: slots }],
  };
};

/** Under the columns of a plot; the number alone where a whole name has no room. @param room em of the plot's width */
export const monthNames = (
  { months }: ChartBlock,
  language: Language,
  room: number,
): readonly string[] => {
  const names = months.map((month) => formatShortMonth(month, language));
  const widest = Math.max(0, ...names.map((name) => textWidth(name, 1)));
  const isWhole = widest + MONTH_GAP <= room / months.length;
  return names.map((name) => chartMessages[language].month(name, isWhole));
};

/** Em between the names of two months. */
const MONTH_GAP = 0.2;

/**
 * The table of a chart's values: a header row and one row a month.
 * @param more columns after those of the block
 */
export const chartDataRows = (
  chart: ChartBlock,
  language: Language,
  {
    months,
    more = [],
  }: {
    readonly months: readonly string[];
    readonly more?: readonly ChartColumn[];
  },
): readonly (readonly (string | number | null)[])[] => {
  const { ranks, bands, slots } = chartColumns(chart, language);
  const columns = [...ranks, ...bands, ...slots, ...more];
  return [
    [
      reportMessages[language].attendance.month,
      ...columns.map(({ label }) => label),
    ],
    ...months.map((month, index) => [
      month,
      ...columns.map(({ values }) => values[index] ?? null),
    ]),
  ];
};
