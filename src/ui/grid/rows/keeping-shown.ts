import { isBlank } from "../../../domain/sameness/sameness";
import type { GridColumn } from "../grid-columns";
import type { GridGround, GridRow, ShownRow } from "./grid-rows";
import { isUsed } from "./grid-rows";
import { ShownRows, shownRows } from "./shown-rows";

/**
 * Rows after something was typed or pasted, where those in use that it was not
 * done to keep as their own what they showed: what comes from above fills in
 * rows that are still to come, it changes none. A blank is filled in, and what
 * is wrong is put right with the row that it comes from.
 * @param known what the rows showed before
 */
export const keepingShown = (
  before: readonly GridRow[],
  after: readonly GridRow[],
  ground: GridGround,
  isWrong: (row: GridRow, column: GridColumn) => boolean,
  known = new ShownRows(),
): readonly GridRow[] => {
  const shownBefore = new Map(
    known.of(before, ground).map((shown) => [shown.row, shown]),
  );
  let above: ShownRow | undefined;
  return after.map((row) => {
    const shown = known.next(row, above, ground);
    const was = shownBefore.get(row);
    const own =
      was === undefined || was === shown || !isUsed(row)
        ? []
        : ground.columns.flatMap((column) => {
            const { isCarried, name } = column;
            const text = was.cells.get(name)?.text ?? "";
            return !isCarried ||
              row.own[name] !== undefined ||
              isBlank(text) ||
              text === shown.cells.get(name)?.text ||
              isWrong(row, column)
              ? []
              : [[name, text] as const];
          });
    const kept =
      own.length === 0
        ? row
        : { ...row, own: { ...row.own, ...Object.fromEntries(own) } };
    above = kept === row ? shown : known.next(kept, above, ground);
    return kept;
  });
};

/**
 * The rows without one of them. What stood below goes on as it was shown: the
 * next row in use, blank ones between or not, takes as its own what it carried.
 */
export const withoutRow = (
  rows: readonly GridRow[],
  index: number,
  ground: GridGround,
): readonly GridRow[] => {
  const next = rows.findIndex((row, at) => at > index && isUsed(row));
  const cells = shownRows(rows, ground)[next]?.cells;
  return rows.flatMap((row, at) => {
    if (at === index) return [];
    if (at !== next) return [row];
    const carried = ground.columns
      .filter(({ isCarried }) => isCarried)
      .map(({ name }) => [name, cells?.get(name)?.text ?? ""]);
    return [{ ...row, own: { ...Object.fromEntries(carried), ...row.own } }];
  });
};
