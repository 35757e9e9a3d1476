import type {
  CalendarDate,
  CalendarMonth,
} from "../../../domain/calendar/calendar-date";
import {
  daysBetween,
  firstDayOfMonth,
  lastDayOfMonth,
  monthOf,
  parseCalendarDate,
} from "../../../domain/calendar/calendar-date";
import { fiscalYearOf } from "../../../domain/calendar/fiscal-year";
import { samenessKey } from "../../../domain/sameness/sameness";
import type { ReadDays } from "../../../entering/reading/read-days";
import { readDays } from "../../../entering/reading/read-days";
import type { WrittenDate } from "../../../kintone/decode/days/parse-date-text";

/** What days that are not written in full are of. */
export interface DaysOfGrid {
  /** Of days that are written as a number alone. */
  readonly month: CalendarMonth | undefined;
  /** Month 1..12 in which a fiscal year starts. */
  readonly startMonth: number;
  readonly today: CalendarDate;
  /** The day of the row above; it goes before the month. */
  readonly after?: CalendarDate | undefined;
  /** A row above waits for its year: nothing is sure of those below. */
  readonly isWaiting?: true;
  /** 年度 that the row itself says. */
  readonly fiscalYear?: number;
}

const LONE_DAY = /^([1-9]|[0-3]\d)日?$/u;
const MOST = 31;
/** What is entered these days is of two months before or after. */
const RECENT_DAYS = 62;
/** Nobody enters so early what is to come, unless the rows above are of then. */
const AHEAD_DAYS = 92;
const HALF_A_YEAR = 183;

/** Whether a text is a day that lacks its year. */
export const lacksYear = (text: string): boolean =>
  readDays(text, { startMonth: 4 }).state === "withoutYear";

/** Whether a text is the number of a day, and no month is chosen that it is of. */
export const lacksMonth = (text: string, { month }: DaysOfGrid): boolean => {
  const [, lone] = LONE_DAY.exec(samenessKey(text)) ?? [];
  return month === undefined && lone !== undefined && Number(lone) <= MOST;
};

/** Whether a text is a day that its month or its year has to be known for: 5, 4/8. */
export const isShortDay = (text: string): boolean =>
  LONE_DAY.test(samenessKey(text)) || lacksYear(text);

/**
 * The days that a text may mean, in full as YYYY-MM-DD, the likeliest first: one
 * alone is sure, several are asked. A number alone is of the month of the grid,
 * or of that of the row above; of a day without a year see yearsMeant(). A month
 * is YYYY-MM, a range has ～ between. None for a text that says no day, or
 * several, or one that nothing tells the year of.
 */
export const daysMeant = (
  text: string,
  days: DaysOfGrid,
): readonly string[] => {
  const [, lone] = LONE_DAY.exec(samenessKey(text)) ?? [];
  if (lone !== undefined)
    return Number(lone) > MOST ? [] : loneDays(lone, days);
  const { startMonth } = days;
  const read = readDays(text, { startMonth });
  if (read.state !== "withoutYear") return fullText(read);
  return yearsMeant(text, days).flatMap((fiscalYear) =>
    fullText(readDays(text, { startMonth, fiscalYear })),
  );
};

const loneDays = (
  day: string,
  { after, month }: DaysOfGrid,
): readonly string[] => {
  if (month === undefined) return [];
  const months = [...(after === undefined ? [] : [monthOf(after)]), month];
  const all = months.map((one) => `${one}-${day.padStart(2, "0")}`);
  const real = all.filter((one) => parseCalendarDate(one) !== undefined);
  // What its month has not is told with the month: 2024-04-31.
  return real.length > 0 ? [...new Set(real)] : all.slice(-1);
};

/**
 * The fiscal years that a day without a year may be of, the likeliest first. It
 * is of the year that brings it nearest to the row above, or to the month of the
 * grid, where that lies in the same fiscal year, or in these days. Where the two
 * are apart (4/3 below 2024-03-28: a list by person begins anew with 2023-04-03),
 * where it would be long after today, or a row above waits, it is asked which.
 */
export const yearsMeant = (
  text: string,
  days: DaysOfGrid,
): readonly number[] => {
  const { after, fiscalYear, isWaiting, month, startMonth, today } = days;
  if (fiscalYear !== undefined) return [fiscalYear];
  const from = after ?? (month && firstDayOfMonth(month));
  const to = after ?? (month && lastDayOfMonth(month));
  if (from === undefined || to === undefined) return [];
  const own = fiscalYearOf(from, startMonth);
  const dated = [own, own - 1, own + 1].flatMap((year) =>
    dayIn(text, year, startMonth),
  );
  const distance = ({ date }: DayInYear): number =>
    Math.max(daysBetween(date, from), daysBetween(to, date));
  const [nearest] = dated.sort((a, b) => distance(a) - distance(b));
  const there = dated.find(({ year }) => year === own);
  if (nearest === undefined) return [own];
  const fromToday = daysBetween(today, nearest.date);
  const isAhead =
    fromToday > AHEAD_DAYS && daysBetween(today, to) <= AHEAD_DAYS;
  if (isWaiting || (nearest === there && isAhead))
    return [nearest.year, nearest.year - 1];
  if (nearest === there) return [own];
  if (Math.abs(fromToday) <= RECENT_DAYS) return [nearest.year];
  if (there === undefined) return [own];
  if (daysBetween(today, there.date) > HALF_A_YEAR) return [nearest.year];
  // Lists go on in their year sooner than back over months: 12/20 below 2025-04-08.
  const isBack = nearest.date < from && there.date > to;
  if (isBack && distance(nearest) > RECENT_DAYS) return [own];
  const both = [nearest, there];
  const fitting = both.filter(({ isRead }) => isRead);
  return (fitting.length > 0 ? fitting : both).map(({ year }) => year);
};

interface DayInYear {
  readonly year: number;
  readonly date: CalendarDate;
  /** Whether the day of the week that is written beside it is its own. */
  readonly isRead: boolean;
}

const dayIn = (
  text: string,
  year: number,
  startMonth: number,
): readonly DayInYear[] => {
  const read = readDays(text, { fiscalYear: year, startMonth });
  if (read.state === "weekdayDiffers")
    return [{ year, date: read.date, isRead: false }];
  if (read.state !== "read" || read.from.precision === "fiscalYear") return [];
  const { from } = read;
  const date =
    from.precision === "day" ? from.date : firstDayOfMonth(from.month);
  return [{ year, date, isRead: true }];
};

const fullText = (read: ReadDays): readonly string[] => {
  if (read.state !== "read") return [];
  const from = textOf(read.from);
  const to = read.to && textOf(read.to);
  if (from === undefined || (read.to !== undefined && to === undefined))
    return [];
  const clock = read.clock === undefined ? "" : ` ${read.clock}`;
  return [`${from}${clock}${to === undefined ? "" : `～${to}`}`];
};

/** A fiscal year has its own way to be written. */
const textOf = (written: WrittenDate): string | undefined => {
  if (written.precision === "day") return written.date;
  return written.precision === "month" ? written.month : undefined;
};
