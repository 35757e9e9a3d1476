declare const calendarDateBrand: unique symbol;
declare const calendarMonthBrand: unique symbol;

/** A day of the Gregorian calendar, `YYYY-MM-DD`, known to exist. No time, no time zone. */
export type CalendarDate = string & { readonly [calendarDateBrand]: true };

/** A month of the Gregorian calendar, `YYYY-MM`, known to exist. */
export type CalendarMonth = string & { readonly [calendarMonthBrand]: true };

const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/;
const MONTH_PATTERN = /^\d{4}-\d{2}$/;
const LAST_YEAR = 9999;

/**
 * A day that exists, from what a field holds.
 * @returns undefined for anything but `YYYY-MM-DD` of the years 0001 to 9999
 */
export const parseCalendarDate = (text: unknown): CalendarDate | undefined => {
  if (typeof text !== "string" || !DAY_PATTERN.test(text)) return undefined;
  const date = text as CalendarDate;
  const day = dayNumberOf(date);
  return isRealMonth(date) &&
    day >= 1 &&
    day <= daysInMonth(yearOf(date), monthNumberOf(date))
    ? date
    : undefined;
};

/**
 * A month that exists, from what a field holds.
 * @returns undefined for anything but `YYYY-MM` of the years 0001 to 9999
 */
export const parseCalendarMonth = (
  text: unknown,
): CalendarMonth | undefined => {
  if (typeof text !== "string" || !MONTH_PATTERN.test(text)) return undefined;
  const month = text as CalendarMonth;
  return isRealMonth(month) ? month : undefined;
};

/** The year of a day or month. Reads digits, no allocation: it runs once a record. */
export const yearOf = (date: CalendarDate | CalendarMonth): number =>
  digitAt(date, 0) * 1000 +
  digitAt(date, 1) * 100 +
  digitAt(date, 2) * 10 +
  digitAt(date, 3);

/** The month of a day or month, 1..12. */
export const monthNumberOf = (date: CalendarDate | CalendarMonth): number =>
  digitAt(date, 5) * 10 + digitAt(date, 6);

/** The day of the month, 1..31. */
export const dayNumberOf = (date: CalendarDate): number =>
  digitAt(date, 8) * 10 + digitAt(date, 9);

/** The month that a day lies in. */
export const monthOf = (date: CalendarDate): CalendarMonth =>
  date.slice(0, 7) as CalendarMonth;

/** The first day of a month. */
export const firstDayOfMonth = (month: CalendarMonth): CalendarDate =>
  `${month}-01` as CalendarDate;

/** The last day of a month, 28 to 31. */
export const lastDayOfMonth = (month: CalendarMonth): CalendarDate =>
  `${month}-${pad2(daysInMonth(yearOf(month), monthNumberOf(month)))}` as CalendarDate;

/**
 * The day `days` later (earlier when negative).
 * The calendar ends at 0001-01-01 and 9999-12-31; a result beyond is that end.
 */
export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  fromDayCount(dayCount(date) + days);

/** The month `months` later (earlier when negative), within the years 0001 to 9999. */
export const addMonths = (
  month: CalendarMonth,
  months: number,
): CalendarMonth => {
  const index = yearOf(month) * 12 + monthNumberOf(month) - 1 + months;
  return fromMonthIndex(
    Math.min(Math.max(index, 12), LAST_YEAR * 12 + 11),
  ) as CalendarMonth;
};

/** Days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  dayCount(to) - dayCount(from);

/** Months from one month to another; negative when `to` is earlier. */
export const monthsBetween = (from: CalendarMonth, to: CalendarMonth): number =>
  (yearOf(to) - yearOf(from)) * 12 + monthNumberOf(to) - monthNumberOf(from);

/** Order of days or months as for Array.sort; a month stands before its days. */
export const compareCalendar = (
  a: CalendarDate | CalendarMonth,
  b: CalendarDate | CalendarMonth,
): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

/** The earlier of two days. */
export const earlierOf = (a: CalendarDate, b: CalendarDate): CalendarDate =>
  a < b ? a : b;

const digitAt = (text: string, index: number): number =>
  text.charCodeAt(index) - 48;

const isRealMonth = (date: CalendarDate | CalendarMonth): boolean =>
  yearOf(date) >= 1 && monthNumberOf(date) >= 1 && monthNumberOf(date) <= 12;

const pad2 = (value: number): string => String(value).padStart(2, "0");

const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

const fromMonthIndex = (index: number): string =>
  `${String(Math.floor(index / 12)).padStart(4, "0")}-${pad2((index % 12) + 1)}`;

/**
 * Days since 0000-03-01, by integers alone. Years are counted from March, so
 * that the leap day is the last day of a year; 153 days make five months.
 */
const dayCount = (date: CalendarDate): number => {
  const month = monthNumberOf(date);
  const year = yearOf(date) - (month <= 2 ? 1 : 0);
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear =
    Math.floor((153 * monthFromMarch + 2) / 5) + dayNumberOf(date) - 1;
  return (
    year * 365 +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400) +
    dayOfYear
  );
};

const FIRST_DAY = "0001-01-01" as CalendarDate;
const LAST_DAY = "9999-12-31" as CalendarDate;
const DAYS_IN_400_YEARS = 146_097;

const fromDayCount = (count: number): CalendarDate => {
  if (count <= dayCount(FIRST_DAY)) return FIRST_DAY;
  if (count >= dayCount(LAST_DAY)) return LAST_DAY;
  const cycle = Math.floor(count / DAYS_IN_400_YEARS);
  const dayOfCycle = count - cycle * DAYS_IN_400_YEARS;
  const yearOfCycle = Math.floor(
    (dayOfCycle -
      Math.floor(dayOfCycle / 1460) +
      Math.floor(dayOfCycle / 36_524) -
      Math.floor(dayOfCycle / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfCycle -
    (365 * yearOfCycle +
      Math.floor(yearOfCycle / 4) -
      Math.floor(yearOfCycle / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const monthIndex = (cycle * 400 + yearOfCycle) * 12 + 2 + monthFromMarch;
  return `${fromMonthIndex(monthIndex)}-${pad2(day)}` as CalendarDate;
};
