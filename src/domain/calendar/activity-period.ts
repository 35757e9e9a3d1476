import type { ActivityPeriod } from "../activity";
import type { CalendarDate, CalendarMonth } from "./calendar-date";
import {
  addDays,
  dayNumberOf,
  daysBetween,
  lastDayOfMonth,
  monthOf,
} from "./calendar-date";
import type { DateLanguage } from "./era";
import { formatMonthDay, formatMonthName } from "./era";
import { fiscalYearOf, lastDayOfFiscalYear } from "./fiscal-year";

/** 年度 of an activity: the one it starts in, also when it goes on into the next. */
export const periodFiscalYear = (
  period: ActivityPeriod,
  startMonth: number,
): number =>
  fiscalYearOf(
    period.precision === "fiscalYear" ? period.within : period.from,
    startMonth,
  );

/**
 * The month of the monthly tables: the one it starts in.
 * @returns undefined when only the fiscal year is known (domain: counting rule 7)
 */
export const periodMonth = (
  period: ActivityPeriod,
): CalendarMonth | undefined => {
  if (period.precision === "fiscalYear") return undefined;
  return period.precision === "day" ? monthOf(period.from) : period.from;
};

/**
 * A text that sorts periods of one fiscal year by date: a month stands before
 * its days, periods without a month stand last.
 */
export const periodSortKey = (period: ActivityPeriod): string =>
  period.precision === "fiscalYear" ? "~" : period.from;

/** Whether the end was entered before the start. */
export const isPeriodReversed = (period: ActivityPeriod): boolean =>
  period.precision !== "fiscalYear" &&
  period.to !== undefined &&
  period.to < period.from;

/** Whether nothing of it lies after a day; one that goes on is never over. */
export const isPeriodOver = (
  period: ActivityPeriod,
  day: CalendarDate,
  startMonth: number,
): boolean => {
  if (period.precision === "fiscalYear") {
    const fiscalYear = periodFiscalYear(period, startMonth);
    return lastDayOfFiscalYear(fiscalYear, startMonth) <= day;
  }
  return period.precision === "day"
    ? endOf(period) <= day
    : !period.isOpen && lastDayOfMonth(endOf(period)) <= day;
};

/**
 * When it took place, as the dated lists print it. The year is left out: the
 * list stands under its fiscal year.
 * - 6月13日; 11月7日-8日 for one visit over days; 8月30日-9月2日
 * - 9月4日・5日 when every day of the range counts once (up to five days)
 * - 10月; 10月～ when it went on; 10月-12月
 * - empty when only the fiscal year is known
 * A reversed period prints its start.
 * @param count 回数 of the record
 */
export const formatPeriod = (
  period: ActivityPeriod,
  count: number,
  language: DateLanguage = "ja",
): string => {
  if (period.precision === "fiscalYear") return "";
  return period.precision === "day"
    ? formatDays(period.from, endOf(period), count, language)
    : formatMonths(period.from, endOf(period), period.isOpen, language);
};

const LONGEST_DAY_LIST = 5;

/** The end of a period; its start when it has no end or a reversed one. */
const endOf = <T extends string>(period: {
  readonly from: T;
  readonly to?: T;
}): T =>
  period.to !== undefined && period.to > period.from ? period.to : period.from;

const formatMonths = (
  from: CalendarMonth,
  to: CalendarMonth,
  isOpen: boolean,
  language: DateLanguage,
): string => {
  const start = formatMonthName(from, language);
  if (to !== from)
    return start + dash(language) + formatMonthName(to, language);
  if (!isOpen) return start;
  return language === "en" ? `${start}–` : `${start}～`;
};

const formatDays = (
  from: CalendarDate,
  to: CalendarDate,
  count: number,
  language: DateLanguage,
): string => {
  const days = daysBetween(from, to) + 1;
  if (days > 1 && days <= LONGEST_DAY_LIST && count === days) {
    return Array.from({ length: days }, (_, index) => addDays(from, index))
      .map((day) => formatDayAfter(addDays(day, -1), day, from, language))
      .join(language === "en" ? ", " : "・");
  }
  const start = formatMonthDay(from, language);
  return to === from
    ? start
    : start + dash(language) + formatDayAfter(from, to, from, language);
};

/** A day of a list: its month only where it differs from the day named before. */
const formatDayAfter = (
  before: CalendarDate,
  day: CalendarDate,
  first: CalendarDate,
  language: DateLanguage,
): string => {
  if (day === first || monthOf(before) !== monthOf(day)) {
    return formatMonthDay(day, language);
  }
  return language === "en" ? String(dayNumberOf(day)) : `${dayNumberOf(day)}日`;
};

const dash = (language: DateLanguage): string =>
  language === "en" ? "–" : "-";
