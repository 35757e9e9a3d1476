import type {
  CalendarDate,
  CalendarMonth,
} from "../../../domain/calendar/calendar-date";
import {
  daysBetween,
  lastDayOfMonth,
  parseCalendarDate,
  parseCalendarMonth,
} from "../../../domain/calendar/calendar-date";
import { samenessKey } from "../../../domain/sameness/sameness";
import { parseFiscalYear } from "./parse-fiscal-year";
import type { LeadingYear } from "./read-year";
import { readYear } from "./read-year";
import { WEEKDAY_IN_BRACKETS } from "./weekday-in-brackets";

/** A date as exactly as it was written. */
export type WrittenDate =
  | { readonly precision: "day"; readonly date: CalendarDate }
  | { readonly precision: "month"; readonly month: CalendarMonth }
  | { readonly precision: "fiscalYear"; readonly fiscalYear: number };

/** Dashes that people and machines put for a hyphen, the long vowel among them. */
const DASHES = /[‐‒–—―−ー]/gu;

/** After the year: 10月5日, /10/5, .10.5, then perhaps the day of the week; or the month alone. */
const DAY = new RegExp(
  `^[-/.]?(\\d{1,2})[-/.月](\\d{1,2})日?(?:${WEEKDAY_IN_BRACKETS})?$`,
  "u",
);
const MONTH = /^[-/.]?(\d{1,2})月?$/u;

/**
 * A date from a date field or from text, as cities write it: 2022-10-05,
 * 2022/10/5, 2022年10月5日, 令和4年10月5日（水）, R4.10.5, 令和4年（2022年）10月5日;
 * the month alone: 2022-10, 2022年10月, R4.10; the fiscal year: 2022年度, 令和4年度
 * (domain: counting rule 7). Full width is as good.
 * @returns undefined for other text, for days that do not exist, and where
 * what is said twice disagrees: the two years, or the day of the week
 */
export const parseDateText = (text: string): WrittenDate | undefined => {
  const written = parseCalendarDate(text);
  if (written !== undefined) return { precision: "day", date: written };
  const plain = samenessKey(text).replaceAll(DASHES, "-");
  const year = readYear(plain);
  if (year === undefined || year.rest === "") {
    const fiscalYear = parseFiscalYear(plain);
    return fiscalYear === undefined
      ? undefined
      : { precision: "fiscalYear", fiscalYear };
  }
  // 2022年10月 or 2022/10: a unit or a separator, not both, not neither.
  const hasSeparator = /^[-/.]/u.test(year.rest);
  if (hasSeparator ? year.unit !== "" : year.unit !== "年") return undefined;
  return dayIn(year) ?? monthIn(year);
};

const dayIn = ({ year, eras, rest }: LeadingYear): WrittenDate | undefined => {
  const [, month, day, weekday] = DAY.exec(rest) ?? [];
  const date = parseCalendarDate(`${pad(year, 4)}-${pad(month)}-${pad(day)}`);
  if (date === undefined || !eras.every(({ firstDay }) => firstDay <= date)) {
    return undefined;
  }
  return weekday === undefined || weekday === weekdayOf(date)
    ? { precision: "day", date }
    : undefined;
};

const monthIn = ({
  year,
  eras,
  rest,
}: LeadingYear): WrittenDate | undefined => {
  const month = parseCalendarMonth(
    `${pad(year, 4)}-${pad(MONTH.exec(rest)?.[1])}`,
  );
  if (month === undefined) return undefined;
  const last = lastDayOfMonth(month);
  return eras.every(({ firstDay }) => firstDay <= last)
    ? { precision: "month", month }
    : undefined;
};

const A_SUNDAY = "2023-01-01" as CalendarDate;

/** 日 to 土 */
export const weekdayOf = (date: CalendarDate): string => {
  const days = daysBetween(A_SUNDAY, date) % 7;
  return "日月火水木金土".charAt((days + 7) % 7);
};

const pad = (digits: string | number | undefined, length = 2): string =>
  String(digits ?? "").padStart(length, "0");
