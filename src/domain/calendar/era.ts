import type { CalendarDate, CalendarMonth } from "./calendar-date";
import {
  dayNumberOf,
  lastDayOfMonth,
  monthNumberOf,
  yearOf,
} from "./calendar-date";

interface Era {
  readonly name: string;
  /** R4: one letter before the year */
  readonly letter: string;
  readonly firstDay: CalendarDate;
}

/** Newest first. 明治 from the day that the calendar of Unicode CLDR gives it. */
const ERAS: readonly Era[] = [
  { name: "令和", letter: "R", firstDay: "2019-05-01" as CalendarDate },
  { name: "平成", letter: "H", firstDay: "1989-01-08" as CalendarDate },
  { name: "昭和", letter: "S", firstDay: "1926-12-25" as CalendarDate },
  { name: "大正", letter: "T", firstDay: "1912-07-30" as CalendarDate },
  { name: "明治", letter: "M", firstDay: "1868-10-23" as CalendarDate },
];

/** An era that a text names, with the western years that its years may be. */
export interface NamedEra {
  readonly firstDay: CalendarDate;
  /** The western year of its 元年 */
  readonly firstYear: number;
  /** The western year that it ended in: 平成31年 may be said for all of 2019. */
  readonly lastYear: number;
}

/** A year of two digits is the longest that is read: 令和99年. */
const LONGEST_ERA = 99;

/**
 * The era of 令和 or R, 平成 or H, 昭和 or S, 大正 or T, 明治 or M; letters of either case.
 * @returns undefined for any other name
 */
export const findEra = (sign: string): NamedEra | undefined => {
  const index = ERAS.findIndex(
    ({ name, letter }) => name === sign || letter === sign.toUpperCase(),
  );
  const era = ERAS[index];
  if (era === undefined) return undefined;
  const firstYear = yearOf(era.firstDay);
  const next = ERAS[index - 1];
  return {
    firstDay: era.firstDay,
    firstYear,
    lastYear:
      next === undefined ? firstYear + LONGEST_ERA - 1 : yearOf(next.firstDay),
  };
};

/** Languages that dates are written in. */
export type DateLanguage = "ja" | "en";

/** How a year is written in Japanese; English always has the western year. */
export type YearStyle =
  /** 令和4年 */
  | "era"
  /** 2022年 */
  | "western"
  /** 令和4年（2022年） */
  | "both";

/**
 * How a document names its years: 令和4年度 and, in dates, 令和4年（2022年）6月;
 * or 2022年度 and 2022年6月.
 */
export const DOCUMENT_YEAR_STYLES = [
  "era",
  "western",
] as const satisfies readonly YearStyle[];
export type DocumentYearStyle = (typeof DOCUMENT_YEAR_STYLES)[number];

/**
 * 令和4年, 令和元年; short R4, R1. A month in which the era changed takes the
 * new one. Before 明治 the western year: 1867年, short 1867.
 */
export const formatEraYear = (
  date: CalendarDate | CalendarMonth,
  form: "full" | "short" = "full",
): string => {
  const day = isDay(date) ? date : lastDayOfMonth(date);
  const era = ERAS.find(({ firstDay }) => firstDay <= day);
  if (era === undefined) {
    return form === "short" ? String(yearOf(date)) : `${yearOf(date)}年`;
  }
  const year = yearOf(date) - yearOf(era.firstDay) + 1;
  if (form === "short") return `${era.letter}${year}`;
  return `${era.name}${year === 1 ? "元" : year}年`;
};

/**
 * 令和4年度, 2022年度, 令和4年度（2022年度）; in English FY2022. The era is the one
 * at the end of the year it starts in, so that 2019 is 令和元年度 as a whole.
 */
export const fiscalYearLabel = (
  fiscalYear: number,
  language: DateLanguage,
  style: YearStyle,
): string => {
  if (language === "en") return `FY${fiscalYear}`;
  const endOfYear =
    `${String(fiscalYear).padStart(4, "0")}-12-31` as CalendarDate;
  return formatYear(endOfYear, style, "年度");
};

/** The same where many years stand beside each other and say so: 令和4, 2022; in English FY2022. */
export const shortFiscalYearLabel = (
  ...told: Parameters<typeof fiscalYearLabel>
): string => fiscalYearLabel(...told).replace(/年度/gu, "");

/** 2023年3月31日, 令和5年3月31日, 令和5年（2023年）3月31日; in English March 31, 2023. */
export const formatDate = (
  date: CalendarDate,
  style: YearStyle,
  language: DateLanguage = "ja",
): string =>
  language === "en"
    ? `${formatMonthDay(date, "en")}, ${yearOf(date)}`
    : `${formatYear(date, style, "年")}${formatMonthDay(date, "ja")}`;

/** 令和4年（2022年）6月, 令和4年6月, 2022年6月; in English June 2022. */
export const formatMonth = (
  month: CalendarMonth,
  style: YearStyle,
  language: DateLanguage = "ja",
): string =>
  language === "en"
    ? `${formatMonthName(month, "en")} ${yearOf(month)}`
    : `${formatYear(month, style, "年")}${formatMonthName(month, "ja")}`;

/** 6月13日; in English June 13. */
export const formatMonthDay = (
  date: CalendarDate,
  language: DateLanguage = "ja",
): string =>
  language === "en"
    ? `${formatMonthName(date, "en")} ${dayNumberOf(date)}`
    : `${formatMonthName(date, "ja")}${dayNumberOf(date)}日`;

/** 6月; in English June. */
export const formatMonthName = (
  date: CalendarDate | CalendarMonth,
  language: DateLanguage = "ja",
): string => monthName(monthNumberOf(date), language);

/** For narrow places: 6月; in English Jun. */
export const formatShortMonth = (
  date: CalendarDate | CalendarMonth,
  language: DateLanguage = "ja",
): string => {
  const name = formatMonthName(date, language);
  return language === "en" ? name.slice(0, 3) : name;
};

/** @param month 1..12 */
export const monthName = (month: number, language: DateLanguage): string =>
  language === "en" ? (ENGLISH_MONTHS[month - 1] ?? "") : `${month}月`;

const ENGLISH_MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const isDay = (date: CalendarDate | CalendarMonth): date is CalendarDate =>
  date.length === 10;

const formatYear = (
  date: CalendarDate | CalendarMonth,
  style: YearStyle,
  unit: "年" | "年度",
): string => {
  const western = `${yearOf(date)}${unit}`;
  const era = formatEraYear(date).replace(/年$/u, unit);
  if (style === "western" || era === western) return western;
  return style === "era" ? era : `${era}（${western}）`;
};
