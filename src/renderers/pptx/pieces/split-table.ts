import type { TableBlock } from "../../../report/block";
import type { Piece } from "./piece";

/**
 * The left and the right columns of a table, each with its row headers; the
 * notes stand under the last.
 * @param table of three columns or more
 */
export const splitTable = (
  table: TableBlock,
): readonly [left: TableBlock, right: TableBlock] => {
  const middle = Math.ceil(table.columns.length / 2);
  const part = (from: number, to?: number) => ({
    columns: [...table.columns.slice(0, 1), ...table.columns.slice(from, to)],
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.slice(from - 1, to === undefined ? to : to - 1),
    })),
  });
  return [
    { ...table, ...part(1, middle), notes: [] },
    { ...table, ...part(middle) },
  ];
};

/** Two pieces, one on the slides after the other. */
export const inTurn = (first: Piece, second: Piece): Piece => ({
  height: first.height + second.gap + second.height,
  minHeight: first.minHeight,
  gap: first.gap,
  place: (box) => {
    const placed = first.place(box);
    return {
      ...placed,
      rest: placed.rest === undefined ? second : inTurn(placed.rest, second),
    };
  },
});
