import { formatMonthName } from "../../domain/calendar/era";
import type { ActivitySelection } from "../../rollup/selection/selection";
import type { SectionRollup } from "../../rollup/years/fiscal-year-rollup";
import { textCell, timesCell } from "../cells/number-cell";
import { fiscalYearTitle } from "../writing/fiscal-year-titles";
import { monthlyChart } from "./monthly-chart";
import type { Block } from "../report";
import type { ReportContext } from "../report-context";
import { monthlyLineLabel } from "./monthly-line-label";

/** Numbers by month: a chart, and months × lines with the sum of each line. Nothing for a section of events. */
export const monthlyNumbers = (
  { rule, byMonth, monthly }: SectionRollup,
  fiscalYear: number,
  context: ReportContext,
): readonly Block[] => {
  const { messages, language } = context;
  if (monthly === undefined) return [];
  const { by, lines } = monthly;
  const months = byMonth.map(({ month }) => month);
  const whole = (value: string | null): ActivitySelection => ({
    grain: "activity",
    fiscalYear,
    sectionId: rule.id,
    [by]: value,
  });
  return [
    monthlyChart({ rule, monthly, months }, fiscalYear, context),
    {
      kind: "table",
      id: `monthly-${rule.id}-${fiscalYear}`,
      caption: messages.detail.monthly(
        fiscalYearTitle(fiscalYear, context),
        rule.title,
      ),
      columns: [
        { id: "month", label: messages.attendance.month },
        ...lines.map(({ label }, index) => ({
          id: `line-${index + 1}`,
          label: monthlyLineLabel(label, by, context),
        })),
      ],
      rows: [
        ...months.map((month, at) => ({
          id: month,
          header: textCell(formatMonthName(month, language)),
          cells: lines.map(({ label, counts }) =>
            timesCell(counts[at] ?? null, { ...whole(label), month }),
          ),
          isTotal: false,
        })),
        {
          id: "total",
          header: textCell(messages.attendance.total),
          cells: lines.map(({ label, count }) =>
            timesCell(count, whole(label)),
          ),
          isTotal: true,
        },
      ],
      notes: [],
    },
  ];
};
