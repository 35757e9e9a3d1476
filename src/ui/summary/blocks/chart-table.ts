import type { TemplateResult } from "lit";
import { formatMonthName } from "../../../domain/era";
import type { ChartBlock, NumberCell } from "../../../report/report";
import type { ReportView } from "../report-view";
import { table } from "./table-block";

/** The numbers of a chart as a table: months down, series across. */
export const chartTable = (
  view: ReportView,
  block: ChartBlock,
  place: string,
): TemplateResult =>
  table(
    view,
    {
      kind: "table",
      id: `${block.id}-table`,
      caption: block.caption,
      columns: [
        { id: "month", label: view.messages.month },
        ...block.series.map(({ label }) => ({ id: label, label })),
      ],
      rows: block.months.map((month, index) => ({
        id: month,
        header: { kind: "text", text: formatMonthName(month, view.language) },
        cells: block.series.map((series): NumberCell => {
          const selection = series.selections[index];
          return {
            kind: "number",
            value: series.values[index] ?? null,
            unit: block.unit,
            ...(selection ? { selection } : {}),
          };
        }),
        isTotal: false,
      })),
      notes: [],
    },
    place,
  );
