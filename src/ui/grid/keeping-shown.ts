import { isBlank } from "../../domain/sameness/sameness";
import type { GridColumn } from "./grid-columns";
import type { GridGround, GridRow } from "./grid-rows";
import { isUsed, shownCell } from "./grid-rows";

/**
 * Rows after something was typed or pasted, where those in use that it was not
 * done to keep as their own what they showed: what comes from above fills in
 * rows that are still to come, it changes none. A blank is filled in, and what
 * is wrong is put right with the row that it comes from.
 */
export const keepingShown = (
  before: readonly GridRow[],
  after: readonly GridRow[],
  ground: GridGround,
  isWrong: (row: GridRow, column: GridColumn) => boolean,
): readonly GridRow[] => {
  const places = new Map(before.map((row, index) => [row, index]));
  const kept = [...after];
  for (const [index, row] of after.entries()) {
    const place = places.get(row);
    if (place === undefined || !isUsed(row)) continue;
    const own = ground.columns
      .filter(({ isCarried, name }) => isCarried && row.own[name] === undefined)
      .flatMap((column) => {
        const { text } = shownCell(before, place, column, ground);
        return isBlank(text) ||
          text === shownCell(kept, index, column, ground).text ||
          isWrong(row, column)
          ? []
          : [[column.name, text] as const];
      });
    if (own.length > 0) {
      kept[index] = { ...row, own: { ...row.own, ...Object.fromEntries(own) } };
    }
  }
  return kept;
};
