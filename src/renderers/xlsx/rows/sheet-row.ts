import type { Cell, CellStyle, WriteSheet } from "hucre/xlsx";
import type { ChartBlock } from "../../../report/chart-block";

type SheetImage = NonNullable<WriteSheet["images"]>[number];

/** A picture as it is put on a sheet, but for its place. */
type PlacedPicture = Required<
  Pick<SheetImage, "data" | "type" | "width" | "height" | "altText">
>;

/** Columns beside each other, both ends included. */
export interface ColumnSpan {
  readonly from: number;
  readonly to: number;
}

/** One row of a readable sheet. */
export interface SheetRow {
  /** By column, from 0. */
  readonly cells: ReadonlyMap<number, Partial<Cell>>;
  /** Columns shown as one cell each. */
  readonly merges?: readonly ColumnSpan[];
  /** Points; absent: as high as the text needs on one line. */
  readonly height?: number;
  /** A page begins here in print. */
  readonly isPageStart?: boolean;
  /** It heads the rows below. */
  readonly isHeading?: boolean;
  /** A chart that begins at this row. */
  readonly chart?: ChartBlock;
  readonly picture?: PlacedPicture;
}

export const emptyRow: SheetRow = { cells: new Map() };

/** A row of cells that all have a style besides their own. */
export const rowOf = (
  cells: readonly (readonly [column: number, cell: Partial<Cell>])[],
  style: CellStyle = {},
): SheetRow => ({
  cells: new Map(
    cells.map(([column, cell]) => [
      column,
      {
        ...cell,
        style: {
          ...style,
          ...cell.style,
          alignment: { ...style.alignment, ...cell.style?.alignment },
        },
      },
    ]),
  ),
});
