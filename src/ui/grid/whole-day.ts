import type {
  CalendarDate,
  CalendarMonth,
} from "../../domain/calendar/calendar-date";
import {
  daysBetween,
  parseCalendarDate,
} from "../../domain/calendar/calendar-date";
import { fiscalYearOf } from "../../domain/calendar/fiscal-year";
import { samenessKey } from "../../domain/sameness/sameness";
import type { YearOfDays } from "../../entering/reading/read-days";
import { readDays } from "../../entering/reading/read-days";
import type { WrittenDate } from "../../kintone/decode/days/parse-date-text";

/** What days that are not written in full are of. */
export interface DaysOfGrid extends YearOfDays {
  /** Of days that are written as a number alone. */
  readonly month: CalendarMonth | undefined;
  /** The day of the row above, whose year goes before that of the month. */
  readonly after?: CalendarDate | undefined;
}

const LONE_DAY = /^([1-9]|[0-3]\d)日?$/u;
const MOST = 31;
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}(?=$|[ ～])/u;

/** The day that wholeDay() begins with; undefined for a month, a year and what is no day. */
export const firstDayIn = (text = ""): CalendarDate | undefined =>
  parseCalendarDate(WHOLE_DAY.exec(text)?.[0]);

/** Whether a text says a day with its year. */
export const saysYear = (text: string): boolean =>
  readDays(text, { startMonth: 4 }).state === "read";

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
  const read = readDays(text, yearFor(text, days));
  if (read.state !== "read") return text.trim();
  const from = textOf(read.from);
  const to = read.to && textOf(read.to);
  if (from === undefined || (read.to !== undefined && to === undefined)) {
    return text.trim();
  }
  const clock = read.clock === undefined ? "" : ` ${read.clock}`;
  return `${from}${clock}${to === undefined ? "" : `～${to}`}`;
};

/**
 * The fiscal year of the row above; or the one beside it, where the day lies
 * about that row in it: 4/3 below 2024-03-28.
 */
const yearFor = (text: string, days: DaysOfGrid): YearOfDays => {
  const { after, startMonth } = days;
  if (after === undefined) return days;
  const own = fiscalYearOf(after, startMonth);
  const beside = [own - 1, own + 1].find((fiscalYear) => {
    const read = readDays(text, { fiscalYear, startMonth });
    return (
      read.state === "read" &&
      read.from.precision === "day" &&
      Math.abs(daysBetween(after, read.from.date)) <= MOST
    );
  });
  return { startMonth, fiscalYear: beside ?? own };
};

/** A fiscal year has its own way to be written. */
const textOf = (written: WrittenDate): string | undefined => {
  if (written.precision === "day") return written.date;
  return written.precision === "month" ? written.month : undefined;
};
