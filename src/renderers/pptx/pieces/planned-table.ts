import type { GridCell } from "../../ooxml/table-grid";

/** A part of a table that fits on a slide; all lengths in points. */
export interface PlannedTable {
  readonly columnWidths: readonly number[];
  readonly rows: readonly PlannedRow[];
  readonly textSize: number;
}

export interface PlannedRow {
  readonly kind: "head" | "body" | "total";
  readonly cells: readonly GridCell[];
  readonly height: number;
}

/** Points between the text of a cell and its edges. */
export const CELL_MARGIN = { side: 5, top: 2 } as const;

export const tableLineHeight = (textSize: number): number =>
  Math.round(textSize * 1.35);
