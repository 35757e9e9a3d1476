import type { CalendarMonth } from "../../domain/calendar/calendar-date";
import { samenessKey } from "../../domain/sameness/sameness";
import type { YearOfDays } from "../../entering/reading/read-days";
import { readDays } from "../../entering/reading/read-days";
import type { WrittenDate } from "../../kintone/decode/days/parse-date-text";

/** What days that are not written in full are of. */
export interface DaysOfGrid extends YearOfDays {
  /** Of days that are written as a number alone. */
  readonly month: CalendarMonth | undefined;
}

const LONE_DAY = /^([1-9]|[0-3]\d)日?$/u;
const MOST = 31;

/**
 * A day with its year, as YYYY-MM-DD, however it was written: a number alone is
 * of the month of the grid, 4/5 of its year. A month is YYYY-MM, a range has ～
 * between; a text that says no day, or several, stays.
 */
export const wholeDay = (text: string, days: DaysOfGrid): string => {
  const [, lone] = LONE_DAY.exec(samenessKey(text)) ?? [];
  if (lone !== undefined) {
    if (days.month === undefined || Number(lone) > MOST) return text.trim();
    // What its month has not is told with the month: 2024-04-31.
    return `${days.month}-${lone.padStart(2, "0")}`;
  }
  const read = readDays(text, days);
  if (read.state !== "read") return text.trim();
  const from = textOf(read.from);
  const to = read.to && textOf(read.to);
  if (from === undefined || (read.to !== undefined && to === undefined)) {
    return text.trim();
  }
  const clock = read.clock === undefined ? "" : ` ${read.clock}`;
  return `${from}${clock}${to === undefined ? "" : `～${to}`}`;
};

/** A fiscal year has its own way to be written. */
const textOf = (written: WrittenDate): string | undefined => {
  if (written.precision === "day") return written.date;
  return written.precision === "month" ? written.month : undefined;
};
