import type { Language } from "../i18n/language";
import type { ActivityPeriod } from "./activity";
import type { CalendarDate, CalendarMonth } from "./calendar-date";
import { addDays, dayNumberOf, daysBetween, monthOf } from "./calendar-date";
import { formatMonthDay, formatMonthName } from "./era";
import { fiscalYearOf } from "./fiscal-year";

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
  language: Language = "ja",
): string => {
  if (period.precision === "fiscalYear") return "";
  const isRange =
    period.to !== undefined &&
    period.to !== period.from &&
    !isPeriodReversed(period);
  if (period.precision === "month") {
    const start = formatMonthName(period.from, language);
    if (isRange) {
      return `${start}${rangeDash(language)}${formatMonthName(period.to!, language)}`;
    }
    return period.isOpen ? `${start}${language === "en" ? "–" : "～"}` : start;
  }
  if (!isRange) return formatMonthDay(period.from, language);
  const days = daysBetween(period.from, period.to!) + 1;
  return count === days && days <= LONGEST_DAY_LIST
    ? formatEachDay(period.from, days, language)
    : formatDayRange(period.from, period.to!, language);
};

const LONGEST_DAY_LIST = 5;

const rangeDash = (language: Language): string =>
  language === "en" ? "–" : "-";

const formatDayRange = (
  from: CalendarDate,
  to: CalendarDate,
  language: Language,
): string => {
  const start = formatMonthDay(from, language);
  return monthOf(from) === monthOf(to)
    ? `${start}${rangeDash(language)}${dayInMonth(to, language)}`
    : `${start}${rangeDash(language)}${formatMonthDay(to, language)}`;
};

const formatEachDay = (
  from: CalendarDate,
  days: number,
  language: Language,
): string => {
  const dates = Array.from({ length: days }, (_, index) =>
    addDays(from, index),
  );
  const texts = dates.map((date, index) => {
    const before = dates[index - 1];
    return before !== undefined && monthOf(before) === monthOf(date)
      ? dayInMonth(date, language)
      : formatMonthDay(date, language);
  });
  return texts.join(language === "en" ? ", " : "・");
};

const dayInMonth = (date: CalendarDate, language: Language): string =>
  language === "en" ? String(dayNumberOf(date)) : `${dayNumberOf(date)}日`;
