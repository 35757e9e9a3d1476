import type { TemplateResult } from "lit";
import { columnSelection } from "../../../chart/column-selection";
import { formatMonthName } from "../../../domain/calendar/era";
import { chartMessages } from "../../../i18n/documents/chart-messages";
import { numberCell } from "../../../report/cells/number-cell";
import { HIDDEN } from "../../../report/hidden";
import type { FigureCell } from "../../../report/cell";
import type { ChartBlock, ChartValue } from "../../../report/chart-block";
import type { Selection } from "../../../rollup/selection/selection";
import type { FiguresView } from "../chapters/report-view";
import { table } from "./table-block";

/** The numbers of a chart as a table: months down, series and their total across. */
export const chartTable = (
  view: FiguresView,
  block: ChartBlock,
  place: string,
): TemplateResult => {
  const cell = (
    value: ChartValue | undefined,
    selection: Selection | undefined,
  ): FigureCell =>
    value === HIDDEN
      ? { kind: HIDDEN, unit: block.unit }
      : numberCell(value ?? null, block.unit, selection);
  return table(
    view,
    {
      kind: "table",
      id: `${block.id}-table`,
      caption: block.caption,
      columns: [
        { id: "month", label: view.messages.month },
        ...block.series.map(({ label }) => ({ id: label, label })),
        { id: "total", label: chartMessages[view.language].total },
      ],
      rows: block.months.map((month, index) => ({
        id: month,
        header: { kind: "text", text: formatMonthName(month, view.language) },
        cells: [
          ...block.series.map(({ values, selections }) =>
            cell(values[index], selections[index]),
          ),
          cell(block.totals[index], columnSelection(block, index)),
        ],
        isTotal: false,
      })),
      notes: [],
    },
    place,
  );
};
