import type { FiscalYearRollup } from "../../rollup/years/fiscal-year-rollup";
import { fiscalYearTitle } from "../writing/fiscal-year-titles";
import type { TableBars, TableBlock } from "../block";
import type { Cell } from "../cell";
import type { AnalysisContext } from "./analysis-context";

/** A table whose columns are the same for each fiscal year. */
export interface YearTable {
  readonly id: string;
  readonly caption: string;
  /** Above the row headers. */
  readonly corner: string;
  /** Labels of the columns of one year; of a single one the year is the label. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    readonly header: Cell;
    readonly isTotal?: boolean;
    readonly cellsOf: (rollup: FiscalYearRollup) => readonly Cell[];
  }[];
  readonly notes?: readonly string[];
  /** As in TableBars. */
  readonly bars?: Omit<TableBars, "perYear">;
}

/** The years side by side, each with its group of columns. */
export const yearTable = (
  { id, caption, corner, columns, rows, notes = [], bars }: YearTable,
  context: AnalysisContext,
): TableBlock => ({
  kind: "table",
  id,
  caption,
  columns: [
    { id: "row", label: corner },
    ...context.rollups.flatMap(({ fiscalYear }) => {
      const year = fiscalYearTitle(fiscalYear, context);
      return columns.map((label, index) =>
        columns.length === 1
          ? { id: String(fiscalYear), label: year }
          : { id: `${fiscalYear}-${index}`, label, group: year },
      );
    }),
  ],
  rows: rows.map(({ cellsOf, isTotal = false, ...row }) => ({
    ...row,
    isTotal,
    cells: context.rollups.flatMap(cellsOf),
  })),
  notes,
  ...(bars === undefined ? {} : { bars: { ...bars, perYear: columns.length } }),
});
