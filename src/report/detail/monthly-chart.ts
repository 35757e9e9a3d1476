import type { CalendarMonth } from "../../domain/calendar/calendar-date";
import { formatCell } from "../cells/format-cell";
import { timesCell } from "../cells/number-cell";
import { fiscalYearTitle } from "../writing/fiscal-year-titles";
import type { ChartBlock } from "../chart-block";
import type { ReportContext } from "../report-context";
import { extremesOf } from "./chart-summary";
import type { MonthlySection } from "./monthly-parts";
import { monthlySeriesOf, unsplitNotes } from "./monthly-parts";

/** 回数 by month and line; lines beyond those that a chart tells apart are one series. */
export const monthlyChart = (
  section: MonthlySection & { readonly months: readonly CalendarMonth[] },
  context: ReportContext,
): ChartBlock => {
  const { messages, language } = context;
  const { rule, monthly, months, fiscalYear } = section;
  const { count, counts } = monthly;
  const year = fiscalYearTitle(fiscalYear, context);
  const figures = {
    unit: "times" as const,
    months,
    totals: counts,
  };
  return {
    kind: "chart",
    id: `monthly-chart-${rule.id}-${fiscalYear}`,
    ruleId: rule.id,
    caption: messages.detail.monthly(year, rule.title),
    summary: [
      messages.detail.monthlySummary({
        year,
        section: rule.title,
        total: formatCell(timesCell(count), language),
      }),
      extremesOf(figures, language),
      ...unsplitNotes(section, context),
    ].join(""),
    told: { year, measure: messages.detail.byMonth, total: count },
    ...figures,
    series: monthlySeriesOf(section, context).map((part) => ({
      label: part.label,
      values: part.counts,
      selections: months.map((_, at) => part.behind(at)),
    })),
    bands: [],
    milestones: [],
  };
};
