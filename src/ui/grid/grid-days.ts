import type { GridColumn } from "./grid-columns";
import type { GridRow } from "./grid-rows";
import type { DaysOfGrid } from "./whole-day";
import { firstDayIn, wholeDay } from "./whole-day";

/** What days of a row are of, where those above say their year: of that of the nearest. */
export const daysBelow = (
  rows: readonly GridRow[],
  index: number,
  columns: readonly GridColumn[],
  days: DaysOfGrid,
): DaysOfGrid => {
  const names = dayNames(columns);
  const after = rows
    .slice(0, index)
    .flatMap(({ own }) => names.flatMap((name) => firstDayIn(own[name]) ?? []))
    .at(-1);
  return after === undefined ? days : { ...days, after };
};

/** The rows, where days that waited for a month or its year say it; locked ones stay. */
export const withWholeDays = (
  rows: readonly GridRow[],
  columns: readonly GridColumn[],
  days: DaysOfGrid,
  isLocked: (row: GridRow) => boolean,
): readonly GridRow[] => {
  const names = dayNames(columns);
  return rows.map((row) => {
    const whole = names.flatMap((name) => {
      const text = row.own[name] ?? "";
      const full = wholeDay(text, days);
      return full === text ? [] : [[name, full] as const];
    });
    return whole.length === 0 || isLocked(row)
      ? row
      : { ...row, own: { ...row.own, ...Object.fromEntries(whole) } };
  });
};

const dayNames = (columns: readonly GridColumn[]): readonly string[] =>
  columns.filter(({ kind }) => kind === "day").map(({ name }) => name);
