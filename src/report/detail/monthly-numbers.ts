import { formatMonthName } from "../../domain/calendar/era";
import type { SectionRollup } from "../../rollup/years/fiscal-year-rollup";
import { textCell, timesCell } from "../cells/number-cell";
import { fiscalYearTitle } from "../writing/fiscal-year-titles";
import { monthlyChart } from "./monthly-chart";
import type { Block } from "../block";
import type { ReportContext } from "../report-context";
import { monthlyColumns, unsplitNotes } from "./monthly-parts";

/** Numbers by month: a chart, and months × lines with the sum of each line. Nothing for a section of events. */
export const monthlyNumbers = (
  { rule, byMonth, monthly }: SectionRollup,
  fiscalYear: number,
  context: ReportContext,
): readonly Block[] => {
  const { messages, language } = context;
  if (monthly === undefined) return [];
  const months = byMonth.map(({ month }) => month);
  const section = { rule, monthly, months, fiscalYear };
  const columns = monthlyColumns(section, context);
  return [
    monthlyChart(section, context),
    {
      kind: "table",
      id: `monthly-${rule.id}-${fiscalYear}`,
      caption: messages.detail.monthly(
        fiscalYearTitle(fiscalYear, context),
        rule.title,
      ),
      columns: [
        { id: "month", label: messages.attendance.month },
        ...columns.map(({ label }, index) => ({
          id: `line-${index + 1}`,
          label,
        })),
      ],
      rows: [
        ...months.map((month, at) => ({
          id: month,
          header: textCell(formatMonthName(month, language)),
          cells: columns.map(({ counts, behind }) =>
            timesCell(counts[at] ?? null, behind(at)),
          ),
          isTotal: false,
        })),
        {
          id: "total",
          header: textCell(messages.attendance.total),
          cells: columns.map(({ count, behind }) => timesCell(count, behind())),
          isTotal: true,
        },
      ],
      notes: unsplitNotes(section, context),
    },
  ];
};
