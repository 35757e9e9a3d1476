import { formatMonthName } from "../../domain/calendar/era";
import type { ActivitySelection } from "../../rollup/selection/selection";
import type { SectionRollup } from "../../rollup/years/fiscal-year-rollup";
import { textCell, timesCell } from "../cells/number-cell";
import { fiscalYearTitle } from "../writing/fiscal-year-titles";
import type { Block } from "../report";
import type { ReportContext } from "../report-context";

/** Numbers by month: months × lines, with the sum of each line. Nothing for a section of events. */
export const monthlyLinesTable = (
  { rule, byMonth, monthlyLines = [] }: SectionRollup,
  fiscalYear: number,
  context: ReportContext,
): readonly Block[] => {
  const { labels, messages, language } = context;
  if (monthlyLines.length === 0) return [];
  const whole = (summaryLine: string | null): ActivitySelection => ({
    grain: "activity",
    fiscalYear,
    sectionId: rule.id,
    summaryLine,
  });
  return [
    {
      kind: "table",
      id: `monthly-${rule.id}-${fiscalYear}`,
      caption: messages.detail.monthly(
        fiscalYearTitle(fiscalYear, context),
        rule.title,
      ),
      columns: [
        { id: "month", label: messages.attendance.month },
        ...monthlyLines.map(({ label }, index) => ({
          id: `line-${index + 1}`,
          label: label ?? labels.unset,
        })),
      ],
      rows: [
        ...byMonth.map(({ month }, at) => ({
          id: month,
          header: textCell(formatMonthName(month, language)),
          cells: monthlyLines.map(({ label, counts }) =>
            timesCell(counts[at] ?? null, { ...whole(label), month }),
          ),
          isTotal: false,
        })),
        {
          id: "total",
          header: textCell(messages.attendance.total),
          cells: monthlyLines.map(({ label, count }) =>
            timesCell(count, whole(label)),
          ),
          isTotal: true,
        },
      ],
      notes: [],
    },
  ];
};
