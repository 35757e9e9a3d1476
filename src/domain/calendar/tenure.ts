import type { CalendarMonth } from "./calendar-date";
import { monthsBetween } from "./calendar-date";
import type { DateLanguage, YearStyle } from "./era";
import { formatMonth } from "./era";

/**
 * Months of a 登用期間, first and last both included (domain: Words).
 * @returns 0 when `to` lies before `from`
 */
export const tenureMonths = (from: CalendarMonth, to: CalendarMonth): number =>
  Math.max(monthsBetween(from, to) + 1, 0);

/** 2年10か月, 2年, 10か月; in English 2 years 10 months. Empty for no months. */
export const formatTenureLength = (
  months: number,
  language: DateLanguage = "ja",
): string => {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return language === "en"
    ? [english(years, "year"), english(rest, "month")].filter(Boolean).join(" ")
    : `${years > 0 ? `${years}年` : ""}${rest > 0 ? `${rest}か月` : ""}`;
};

/**
 * 令和4年（2022年）6月～令和7年（2025年）3月（2年10か月）; without an end
 * 令和4年（2022年）6月～. A reversed tenure has no length to print.
 */
export const formatTenure = (
  tenure: {
    readonly tenureFrom: CalendarMonth;
    readonly tenureTo?: CalendarMonth;
  },
  language: DateLanguage = "ja",
  style: YearStyle = "both",
): string => {
  const { tenureFrom: from, tenureTo: to } = tenure;
  const dash = language === "en" ? " – " : "～";
  const start = `${formatMonth(from, style, language)}${dash}`;
  if (to === undefined) return start.trimEnd();
  const range = `${start}${formatMonth(to, style, language)}`;
  const length = formatTenureLength(tenureMonths(from, to), language);
  if (length === "") return range;
  return language === "en" ? `${range} (${length})` : `${range}（${length}）`;
};

const english = (count: number, noun: string): string =>
  count === 0 ? "" : `${count} ${noun}${count === 1 ? "" : "s"}`;
