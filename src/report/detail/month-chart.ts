import { formatMonthName } from "../../domain/era";
import { monthOf } from "../../domain/calendar-date";
import type { CalendarMonth } from "../../domain/calendar-date";
import type { FiscalYearRollup } from "../../rollup/fiscal-year-rollup";
import { fiscalYearTitle } from "../fiscal-year-titles";
import { formatCell } from "../format-cell";
import { peopleCell } from "../number-cell";
import type { ChartBlock } from "../report";
import type { ReportContext } from "../report-context";

/** のべ人数 by month and rank, with council sessions, milestones and monthly slots. */
export const monthChart = (
  rollup: FiscalYearRollup,
  context: ReportContext,
): ChartBlock => {
  const { labels, messages, language } = context;
  const { fiscalYear, meetings } = rollup;
  const months = meetings.byMonth.map(({ month }) => month);
  const year = fiscalYearTitle(fiscalYear, language);
  const bands = councilBands(months, context);
  const milestones = milestonesOf(months, context);
  const slots = slotsOf(rollup, context);
  return {
    kind: "chart",
    id: `chart-${fiscalYear}`,
    caption: messages.attendance.chart(year, labels.totalAttendance),
    summary: [
      describeMonths(rollup, year, context),
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
              milestones.map(({ label }) => label),
            ),
          ]),
    ].join(""),
    unit: "people",
    months,
    totals: meetings.byMonth.map((row) => row.totalAttendance),
    series: meetings.byRank.map(({ key }, index) => ({
      label: key ?? labels.unset,
      values: meetings.byMonth.map(
        ({ byRank }) => byRank[index]?.totalAttendance ?? 0,
      ),
      selections: months.map((month) => ({
        grain: "meeting",
        fiscalYear,
        month,
        rank: key,
        measure: "totalAttendance",
      })),
    })),
    bands,
    milestones,
    ...(slots === undefined ? {} : { slots }),
  };
};

type Band = ChartBlock["bands"][number];

/** Months that a council session touches; sessions of other years are left out. */
const councilBands = (
  months: readonly CalendarMonth[],
  { summary, messages }: ReportContext,
): readonly Band[] =>
  (summary?.councilSessions ?? []).flatMap(({ name, from, to }) => {
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
          },
        ];
  });

const milestonesOf = (
  months: readonly CalendarMonth[],
  { summary }: ReportContext,
): ChartBlock["milestones"] =>
  (summary?.milestones ?? []).flatMap(({ on, label }) => {
    const monthIndex = months.indexOf(monthOf(on));
    return monthIndex < 0 ? [] : [{ label, monthIndex }];
  });

/** Slots are meetings: they compare with のべ only where one person a meeting counts. */
const slotsOf = (
  { meetings: { utilisation } }: FiscalYearRollup,
  { attendanceRule }: ReportContext,
): ChartBlock["slots"] =>
  attendanceRule === "principal"
    ? utilisation?.byMonth.map(({ slots }) => slots)
    : undefined;

const describeMonths = (
  { meetings }: FiscalYearRollup,
  year: string,
  { labels, messages, language }: ReportContext,
): string => {
  const people = (value: number) => formatCell(peopleCell(value), language);
  const values = meetings.byMonth.map((row) => row.totalAttendance);
  const monthsWith = (value: number) =>
    meetings.byMonth
      .filter((row) => row.totalAttendance === value)
      .map(({ month }) => formatMonthName(month, language));
  const highest = Math.max(...values);
  const lowest = Math.min(...values);
  return messages.attendance.chartSummary({
    year,
    measure: labels.totalAttendance,
    total: people(meetings.totalAttendance),
    highest: { months: monthsWith(highest), value: people(highest) },
    lowest: { months: monthsWith(lowest), value: people(lowest) },
  });
};

const describeBand = (
  { label, fromIndex, toIndex }: Band,
  months: readonly CalendarMonth[],
  { messages, language }: ReportContext,
): string => {
  const name = (index: number) => {
    const month = months[index];
    return month === undefined ? "" : formatMonthName(month, language);
  };
  const span =
    fromIndex === toIndex
      ? name(fromIndex)
      : messages.range(name(fromIndex), name(toIndex));
  return `${label}${messages.brackets(span)}`;
};
