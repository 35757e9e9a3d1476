import type { DaysOfGrid } from "./days-meant";
import { lacksYear } from "./days-meant";
import type { GridColumn } from "./grid-columns";
import type { GridGround, GridRow } from "./grid-rows";
import { firstDayIn, wholeDay } from "./whole-day";

/**
 * What days are of by the month of the grid, and by the nearest row above that
 * has one.
 * @param isBefore rows that were there when the month was chosen: it goes on from none of them
 */
export const daysBelow =
  (
    columns: readonly GridColumn[],
    days: DaysOfGrid,
    isBefore: (row: GridRow) => boolean,
  ): GridGround["daysAt"] =>
  (rows, index) => {
    const names = dayNames(columns);
    for (let at = index - 1; at >= 0; at -= 1) {
      const row = rows[at];
      if (row === undefined || isBefore(row)) continue;
      const texts = names.map((name) => row.own[name] ?? "");
      const after = texts.flatMap((text) => firstDayIn(text) ?? []).at(-1);
      if (after !== undefined) return { ...days, after };
      if (texts.some(lacksYear)) return { ...days, isWaiting: true };
    }
    return days;
  };

/** Whether a row says in full when it is. */
export const saysDay = (
  { own }: GridRow,
  columns: readonly GridColumn[],
): boolean =>
  dayNames(columns).some((name) => firstDayIn(own[name]) !== undefined);

/**
 * The rows, where days say in full what they waited for: a month, or the day of
 * a row above; locked ones stay.
 */
export const withWholeDays = (
  rows: readonly GridRow[],
  columns: readonly GridColumn[],
  daysAt: GridGround["daysAt"],
  isLocked: (row: GridRow) => boolean,
): readonly GridRow[] => {
  const names = dayNames(columns);
  const filled = [...rows];
  for (const [index, row] of rows.entries()) {
    const whole = names.flatMap((name) => {
      const text = row.own[name] ?? "";
      const full = text === "" ? text : wholeDay(text, daysAt(filled, index));
      return full === text ? [] : [[name, full] as const];
    });
    if (whole.length > 0 && !isLocked(row)) {
      filled[index] = {
        ...row,
        own: { ...row.own, ...Object.fromEntries(whole) },
      };
    }
  }
  return filled;
};

const dayNames = (columns: readonly GridColumn[]): readonly string[] =>
  columns.filter(({ kind }) => kind === "day").map(({ name }) => name);
