import type { CalendarMonth } from "../../domain/calendar/calendar-date";
import type { SectionRule } from "../../rollup/input/counting-rules";
import type { ActivitySelection } from "../../rollup/selection/selection";
import type { MonthlyCounts } from "../../rollup/years/fiscal-year-rollup";
import { formatCell } from "../cells/format-cell";
import { timesCell } from "../cells/number-cell";
import { fiscalYearTitle } from "../writing/fiscal-year-titles";
import type { ChartBlock } from "../report";
import type { ReportContext } from "../report-context";
import { extremesOf } from "./chart-summary";
import { monthlyLineLabel } from "./monthly-line-label";

/** A section of numbers by month in one fiscal year. */
interface MonthlySection {
  readonly rule: SectionRule;
  readonly monthly: MonthlyCounts;
  readonly months: readonly CalendarMonth[];
}

/** 回数 by month and line; lines beyond those that a chart tells apart are one series at its end. */
export const monthlyChart = (
  { rule, monthly, months }: MonthlySection,
  fiscalYear: number,
  context: ReportContext,
): ChartBlock => {
  const { messages, language } = context;
  const { by, count, counts, lines, rest } = monthly;
  const year = fiscalYearTitle(fiscalYear, context);
  const selections = (
    behind: (index: number) => Partial<ActivitySelection>,
  ): readonly ActivitySelection[] =>
    months.map((month, index) => ({
      grain: "activity",
      fiscalYear,
      sectionId: rule.id,
      month,
      ...behind(index),
    }));
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
    summary: `${messages.detail.monthlySummary({
      year,
      section: rule.title,
      total: formatCell(timesCell(count), language),
    })}${extremesOf(figures, language)}`,
    told: { year, measure: messages.detail.byMonth, total: count },
    ...figures,
    series: [
      ...lines
        .filter(({ isRest }) => !isRest)
        .map((line) => ({
          label: monthlyLineLabel(line.label, by, context),
          values: line.counts,
          selections: selections(() => ({ [by]: line.label })),
        })),
      ...(rest === undefined
        ? []
        : [
            {
              label: messages.detail.otherLines(rest.lineCount),
              values: rest.counts,
              selections: selections((index) => ({
                recordIds: rest.recordIds[index] ?? [],
              })),
            },
          ]),
    ],
    bands: [],
    milestones: [],
  };
};
