import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { GridColumn } from "./grid-columns";
import type { GridRow } from "./grid-rows";
import type { DaysOfGrid } from "./whole-day";
import { firstDayIn, wholeDay } from "./whole-day";

/** The nearest day above a row; undefined where there is none. */
export const dayAbove = (
  rows: readonly GridRow[],
  index: number,
  columns: readonly GridColumn[],
): CalendarDate | undefined => {
  const names = dayNames(columns);
  return rows
    .slice(0, index)
    .flatMap(({ own }) => names.flatMap((name) => firstDayIn(own[name]) ?? []))
    .at(-1);
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
