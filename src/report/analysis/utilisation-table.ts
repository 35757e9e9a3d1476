import { formatMonthName } from "../../domain/calendar/era";
import { numberCell, textCell, timesCell } from "../cells/number-cell";
import type { Block } from "../block";
import type { AnalysisContext } from "./analysis-context";
import { yearTable } from "./year-table";

/** Meetings against 月間枠, by month and year; no block without slots. */
export const utilisationTable = (
  context: AnalysisContext,
): readonly Block[] => {
  const { rollups, analysis, messages, language } = context;
  if (rollups.every(({ meetings }) => meetings.utilisation === undefined)) {
    return [];
  }
  const months = rollups[0]?.meetings.byMonth ?? [];
  return [
    yearTable(
      {
        id: "analysis-utilisation",
        caption: analysis.utilisationCaption,
        corner: messages.attendance.month,
        columns: [messages.measures.count, analysis.slots, analysis.rate],
        rows: [
          ...months.map(({ month }, index) => ({
            id: month,
            header: textCell(formatMonthName(month, language)),
            cellsOf: ({
              fiscalYear,
              meetings,
            }: AnalysisContext["rollups"][number]) => {
              const used = meetings.utilisation?.byMonth[index];
              const row = meetings.byMonth[index];
              return [
                timesCell(
                  row?.count ?? null,
                  row && { grain: "meeting", fiscalYear, month: row.month },
                ),
                numberCell(used?.slots ?? null, "slots"),
                numberCell(used?.utilisationRate ?? null, "rate"),
              ];
            },
          })),
          {
            id: "total",
            header: textCell(messages.attendance.total),
            isTotal: true,
            cellsOf: ({ meetings: { utilisation } }) => [
              timesCell(utilisation?.held ?? null),
              numberCell(utilisation?.slots ?? null, "slots"),
              numberCell(utilisation?.utilisationRate ?? null, "rate"),
            ],
          },
        ],
        notes: [analysis.utilisationNote],
        bars: { lengths: [2], figures: [0, 2], months: "rows" },
      },
      context,
    ),
  ];
};
