import { monthOf } from "../../domain/calendar/calendar-date";
import type { CalendarMonth } from "../../domain/calendar/calendar-date";
import type {
  FiscalYearRollup,
  MonthRow,
} from "../../rollup/years/fiscal-year-rollup";
import type { MeetingSelection } from "../../rollup/selection/selection";
import { fiscalYearTitle } from "../writing/fiscal-year-titles";
import { writtenBy } from "../chapters/blocks";
import { summaryOrigin } from "../writing/summary-origin";
import { chartSummary } from "./chart-summary";
import type { ChartBlock, ChartFigures, ChartMeasure } from "../chart-block";
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
    bandLabel: context.messages.attendance.councilSession(context.words),
    milestones: milestonesOf(months, context),
    ...chartFigures("totalAttendance", rollup, context),
    // A document has no switch: the public edition holds nothing that it doesn't print.
    ...(context.edition === "public"
      ? {}
      : {
          measures: MEASURES.filter((id) => meetings[id] !== null).map(
            (id) => ({
              id,
              label: measureLabel(id, context),
              figures: chartFigures(id, rollup, context),
            }),
          ),
        }),
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
  const { labels, messages, language, words } = context;
  const { fiscalYear, meetings } = rollup;
  const slots = slotsOf(id, rollup, context);
  const months = meetings.byMonth.map(({ month }) => month);
  const year = fiscalYearTitle(fiscalYear, context);
  const measure = measureLabel(id, context);
  const seriesOf = (
    label: string,
    valueOf: (row: MonthRow) => number | null,
    behind: Pick<MeetingSelection, "rank"> = {},
  ) => ({
    label,
    values: meetings.byMonth.map(valueOf),
    selections: meetings.byMonth.map(({ month }) => ({
      grain: "meeting" as const,
      fiscalYear,
      month,
      ...behind,
      measure: id,
    })),
  });
  const figures = {
    caption: messages.attendance[
      meetings.byRank.length === 0 ? "chartOfMonths" : "chart"
    ](words, year, measure),
    told: { year, measure, total: meetings[id] },
    unit: unitOf(id),
    totals: meetings.byMonth.map((row) => row[id]),
    series:
      meetings.byRank.length === 0
        ? [seriesOf(measure, (row) => row[id])]
        : meetings.byRank.map(({ key }, rank) =>
            seriesOf(
              key ?? labels.unset,
              ({ byRank }) => byRank[rank]?.[id] ?? null,
              { rank: key },
            ),
          ),
    ...(slots === undefined ? {} : { slots }),
  };
  return {
    ...figures,
    summary: chartSummary(
      {
        ...figures,
        months,
        bands: councilBands(months, context),
        milestones: milestonesOf(months, context),
      },
      language,
      words,
    ),
  };
};

const unitOf = (id: ChartMeasure["id"]): ChartBlock["unit"] =>
  id === "count" ? "times" : "people";

type Band = ChartBlock["bands"][number];

/** Months that a council session touches; sessions of other years are left out. */
const councilBands = (
  months: readonly CalendarMonth[],
  { summary, messages, words }: ReportContext,
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
            label: name ?? messages.attendance.councilSession(words),
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
