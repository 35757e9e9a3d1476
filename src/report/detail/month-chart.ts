import { formatMonthName } from "../../domain/calendar/era";
import { monthOf } from "../../domain/calendar/calendar-date";
import type { CalendarMonth } from "../../domain/calendar/calendar-date";
import type { Language } from "../../i18n/language";
import type { FiscalYearRollup } from "../../rollup/years/fiscal-year-rollup";
import { fiscalYearTitle } from "../writing/fiscal-year-titles";
import { writtenBy } from "../chapters/blocks";
import { summaryOrigin } from "../writing/summary-origin";
import { formatCell } from "../cells/format-cell";
import type { ChartBlock, ChartFigures, ChartMeasure } from "../report";
import type { ReportContext } from "../report-context";

/**
 * のべ人数 by month and rank, with council sessions, milestones and monthly
 * slots; 回数 and 実人数 beside it for a reader who switches.
 */
export const monthChart = (
  rollup: FiscalYearRollup,
  context: ReportContext,
): ChartBlock => {
  const { fiscalYear, meetings } = rollup;
  const months = meetings.byMonth.map(({ month }) => month);
  return {
    kind: "chart",
    id: `chart-${fiscalYear}`,
    months,
    bands: councilBands(months, context),
    milestones: milestonesOf(months, context),
    ...chartFigures("totalAttendance", rollup, context),
    measures: MEASURES.map((id) => ({
      id,
      label: measureLabel(id, context),
      figures: chartFigures(id, rollup, context),
    })),
  };
};

const MEASURES = [
  "count",
  "totalAttendance",
  "distinctAttendees",
] as const satisfies readonly ChartMeasure["id"][];

const measureLabel = (
  id: ChartMeasure["id"],
  { labels, messages }: ReportContext,
): string =>
  ({
    count: messages.measures.count,
    totalAttendance: messages.attendance.totalAttendance(
      labels.totalAttendance,
    ),
    distinctAttendees: labels.distinctAttendees,
  })[id];

/** 実人数 of a month is counted anew and may be less than the sum of its ranks. */
const chartFigures = (
  id: ChartMeasure["id"],
  rollup: FiscalYearRollup,
  context: ReportContext,
): ChartFigures => {
  const { labels, messages } = context;
  const { fiscalYear, meetings } = rollup;
  const slots = slotsOf(id, rollup, context);
  return {
    caption: messages.attendance.chart(
      fiscalYearTitle(fiscalYear, context),
      measureLabel(id, context),
    ),
    summary: describe(id, rollup, context),
    unit: unitOf(id),
    totals: meetings.byMonth.map((row) => row[id]),
    series: meetings.byRank.map(({ key }, rank) => ({
      label: key ?? labels.unset,
      values: meetings.byMonth.map(({ byRank }) => byRank[rank]?.[id] ?? null),
      selections: meetings.byMonth.map(({ month }) => ({
        grain: "meeting",
        fiscalYear,
        month,
        rank: key,
        measure: id,
      })),
    })),
    ...(slots === undefined ? {} : { slots }),
  };
};

const unitOf = (id: ChartMeasure["id"]): ChartBlock["unit"] =>
  id === "count" ? "times" : "people";

type Band = ChartBlock["bands"][number];

/** Months that a council session touches; sessions of other years are left out. */
const councilBands = (
  months: readonly CalendarMonth[],
  { summary, messages }: ReportContext,
): readonly Band[] =>
  (summary?.councilSessions ?? []).flatMap(({ name, from, to, rowId }) => {
    const inside = months.filter(
      (month) => month >= monthOf(from) && month <= monthOf(to),
    );
    const [first] = inside;
    const last = inside.at(-1);
    return first === undefined || last === undefined
      ? []
      : [
          {
            label: name ?? messages.attendance.councilSession,
            fromIndex: months.indexOf(first),
            toIndex: months.indexOf(last),
            ...writtenBy({
              origins: summaryOrigin(summary, "councilName", name, rowId),
            }),
          },
        ];
  });

const milestonesOf = (
  months: readonly CalendarMonth[],
  { summary }: ReportContext,
): ChartBlock["milestones"] =>
  (summary?.milestones ?? []).flatMap(({ on, label, rowId }) => {
    const monthIndex = months.indexOf(monthOf(on));
    return monthIndex < 0
      ? []
      : [
          {
            label,
            monthIndex,
            ...writtenBy({
              origins: summaryOrigin(summary, "milestoneLabel", label, rowId),
            }),
          },
        ];
  });

/** Slots are meetings: they compare with のべ only where one person a meeting counts, with 実人数 never. */
const slotsOf = (
  id: ChartMeasure["id"],
  { meetings: { utilisation } }: FiscalYearRollup,
  { attendanceRule }: ReportContext,
): ChartBlock["slots"] =>
  id === "count" || (id === "totalAttendance" && attendanceRule === "principal")
    ? utilisation?.byMonth.map(({ slots }) => slots)
    : undefined;

/**
 * The chart in words: its months, the council sessions and the milestones.
 * Months after 基準日 are neither the highest nor the lowest.
 */
const describe = (
  id: ChartMeasure["id"],
  { fiscalYear, meetings }: FiscalYearRollup,
  context: ReportContext,
): string => {
  const { messages, language } = context;
  const months = meetings.byMonth.map(({ month }) => month);
  const bands = councilBands(months, context);
  const milestones = milestonesOf(months, context);
  const format = (value: number) =>
    formatCell({ kind: "number", value, unit: unitOf(id) }, language);
  const values = meetings.byMonth.flatMap((row) => row[id] ?? []);
  const extreme = (value: number) => ({
    months: meetings.byMonth
      .filter((row) => row[id] === value)
      .map(({ month }) => formatMonthName(month, language)),
    value: format(value),
  });
  return [
    messages.attendance.chartSummary({
      year: fiscalYearTitle(fiscalYear, context),
      measure: measureLabel(id, context),
      total: format(meetings[id]),
      highest: extreme(Math.max(...values)),
      lowest: extreme(Math.min(...values)),
    }),
    ...(bands.length === 0
      ? []
      : [
          messages.attendance.bands(
            bands.map((band) => describeBand(band, months, context)),
          ),
        ]),
    ...(milestones.length === 0
      ? []
      : [
          messages.attendance.milestones(
            milestones.map((milestone) =>
              describeMilestone(milestone, months, context),
            ),
          ),
        ]),
  ].join("");
};

/** 6月定例会（6月～7月）; a session named after its months needs no more words. */
const describeBand = (
  { label, fromIndex, toIndex }: Band,
  months: readonly CalendarMonth[],
  { messages, language }: ReportContext,
): string => {
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
  { messages, language }: ReportContext,
): string => {
  const month = nameOf(months[monthIndex], language);
  return label.includes(month) ? label : `${label}${messages.brackets(month)}`;
};

const nameOf = (
  month: CalendarMonth | undefined,
  language: Language,
): string => (month === undefined ? "" : formatMonthName(month, language));
