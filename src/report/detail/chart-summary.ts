import type { CalendarMonth } from "../../domain/calendar/calendar-date";
import { formatMonthName } from "../../domain/calendar/era";
import type { Words } from "../../domain/words/words";
import { reportMessages } from "../../i18n/documents/report-messages";
import type { Language } from "../../i18n/language";
import { formatCell } from "../cells/format-cell";
import { HIDDEN } from "../hidden";
import type { ChartBlock, ChartValue } from "../chart-block";

type Told = Pick<
  ChartBlock,
  "told" | "unit" | "months" | "totals" | "series" | "bands" | "milestones"
>;

/** Where no rank is known, the one series is the measure itself. */
const isOfMonthsAlone = ({ told, series }: Told): boolean =>
  series.length === 1 && series[0]?.label === told.measure;

/**
 * The chart in words: its months, the council sessions and the milestones.
 * Months after 基準日 are neither the highest nor the lowest. Which month is
 * the highest or the lowest would narrow down a hidden one: it is then left out.
 */
export const chartSummary = (
  chart: Told,
  language: Language,
  words: Words,
): string => {
  const { told, unit, months, totals, bands, milestones } = chart;
  const { attendance } = reportMessages[language];
  return [
    attendance[
      isOfMonthsAlone(chart) ? "chartOfMonthsSummary" : "chartSummary"
    ](words, {
      year: told.year,
      measure: told.measure,
      total: formatValue(told.total, unit, language),
    }),
    totals.includes(HIDDEN) ? "" : extremesOf(chart, language),
    hidesValues(chart) ? attendance.chartHidden : "",
    bands.length === 0
      ? ""
      : attendance.bands(
          words,
          bands.map((band) => describeBand(band, months, language)),
        ),
    milestones.length === 0
      ? ""
      : attendance.milestones(
          milestones.map((milestone) =>
            describeMilestone(milestone, months, language),
          ),
        ),
  ].join("");
};

/** The months of the most and of the fewest, in words; months after 基準日 are neither. */
export const extremesOf = (
  { unit, months, totals }: Pick<ChartBlock, "unit" | "months" | "totals">,
  language: Language,
): string => {
  const values = totals.filter((total) => typeof total === "number");
  if (values.length === 0) return "";
  const extreme = (value: number) => ({
    months: months
      .filter((_, index) => totals[index] === value)
      .map((month) => formatMonthName(month, language)),
    value: formatValue(value, unit, language),
  });
  return reportMessages[language].attendance.chartExtremes({
    highest: extreme(Math.max(...values)),
    lowest: extreme(Math.min(...values)),
  });
};

const formatValue = (
  value: ChartValue,
  unit: ChartBlock["unit"],
  language: Language,
): string =>
  formatCell(
    value === HIDDEN ? { kind: HIDDEN, unit } : { kind: "number", value, unit },
    language,
  );

const hidesValues = ({ totals, series }: Told): boolean =>
  [totals, ...series.map(({ values }) => values)].some((values) =>
    values.includes(HIDDEN),
  );

/** 6月定例会（6月～7月）; a session named after its months needs no more words. */
const describeBand = (
  { label, fromIndex, toIndex }: ChartBlock["bands"][number],
  months: readonly CalendarMonth[],
  language: Language,
): string => {
  const messages = reportMessages[language];
  const from = nameOf(months[fromIndex], language);
  const span =
    fromIndex === toIndex
      ? from
      : messages.range(from, nameOf(months[toIndex], language));
  return label === span ? label : `${label}${messages.brackets(span)}`;
};

/** 課長級も対象（11月）; a label that tells its month is left as it is. */
const describeMilestone = (
  { label, monthIndex }: ChartBlock["milestones"][number],
  months: readonly CalendarMonth[],
  language: Language,
): string => {
  const month = nameOf(months[monthIndex], language);
  const { brackets } = reportMessages[language];
  return label.includes(month) ? label : `${label}${brackets(month)}`;
};

const nameOf = (month: CalendarMonth | undefined, language: Language): string =>
  month === undefined ? "" : formatMonthName(month, language);
