import type { CalendarDate } from "../../../../domain/calendar/calendar-date";
import { samenessKey } from "../../../../domain/sameness/sameness";
import type { YearOfDays } from "../../../../entering/reading/read-days";
import { readDays } from "../../../../entering/reading/read-days";
import {
  HOLIDAY_ALONE,
  WEEKDAY_IN_BRACKETS,
  WEEKDAY_IN_WORDS,
} from "../../../../kintone/decode/days/weekday-in-brackets";

/** A day as it is written, and what stands in brackets behind it. */
export interface NotedDay {
  readonly day: string;
  /** 日程変更 of 5/1（日程変更）; "" where nothing but a day of the week stands there. */
  readonly beside: string;
}

const BRACKETS = /^(.*\S)\s*\(([^()]*)\)\s*$/su;
const WEEKDAY = new RegExp(`^${WEEKDAY_IN_WORDS}$`, "u");
/** （火・午後）, （火 10時）, （火午後） */
const WEEKDAY_AND_MORE =
  /^([日月火水木金土])(?:曜日?)?(?:[・,、。/\s]+|(?=午[前後]|\d))(.+)$/su;
const LONE_DAY = new RegExp(`^\\d{1,2}日?(?:${WEEKDAY_IN_BRACKETS})?$`, "u");
const ANY_YEAR = { fiscalYear: 2000, startMonth: 4 };

/**
 * Parts a day, 12日 alone too, from words in brackets behind it, which say nothing
 * of the day itself: they are asked about or told, and never read as Sunday.
 * Any other text stays as it is.
 */
export const notedDay = (text: string): NotedDay => {
  const asIs = { day: text, beside: "" };
  const [, before, words = ""] = BRACKETS.exec(text.normalize("NFKC")) ?? [];
  if (before === undefined) return asIs;
  const key = samenessKey(words);
  if (WEEKDAY.test(key)) return asIs;
  const [, weekday, more] = WEEKDAY_AND_MORE.exec(words.trim()) ?? [];
  const day = weekday === undefined ? before : `${before}(${weekday})`;
  if (!LONE_DAY.test(samenessKey(day)) && !isPlainDay(day)) return asIs;
  return {
    day,
    beside: HOLIDAY_ALONE.test(key) ? "" : (more ?? words).trim(),
  };
};

/** One day and nothing else, with or without a year, 6/31 too; not a bare number, which may be any figure. */
const isPlainDay = (text: string): boolean =>
  !/^[\d.]*$/u.test(text) && (isNoDay(text) || dateIn(text) !== undefined);

/** One day, with or without a year and with what is noted at it; not a bare number. */
export const isDay = (text: string): boolean => isPlainDay(notedDay(text).day);

/** The month that a day says, 1..12; undefined for any other text, and for 12日. */
export const monthOfDay = (text: string): number | undefined => {
  const day = dayOfYear(text);
  return day === undefined ? undefined : Number(day.slice(0, 2));
};

/** 05-25 of 2022/5/25 and 5月25日（水）; undefined for any other text, and for 12日. */
export const dayOfYear = (text: string): string | undefined => {
  const { day } = notedDay(text);
  return /\d\D+\d/u.test(day) ? dateIn(day)?.slice(5) : undefined;
};

/** The year that a day says itself; undefined for a day without one, and for any other text. */
export const yearOfDay = (text: string): number | undefined => {
  const date = dateIn(notedDay(text).day, { startMonth: ANY_YEAR.startMonth });
  return date === undefined ? undefined : Number(date.slice(0, 4));
};

/** Whether each of two texts is a day, and they are not the same; a year that one lacks tells nothing. */
export const areOtherDays = (one: string, other: string): boolean => {
  const both = [one, other];
  if (!both.every(isDay)) return false;
  const [day, otherDay] = both.map((text) =>
    dateIn(notedDay(text).day)?.slice(5),
  );
  const [year, otherYear] = both.map(yearOfDay);
  return (
    (day !== undefined && otherDay !== undefined && day !== otherDay) ||
    (year !== undefined && otherYear !== undefined && year !== otherYear)
  );
};

const isNoDay = (text: string): boolean =>
  readDays(text, ANY_YEAR).state === "notInMonth";

/** Without its year the day of the week tells nothing. */
const dateIn = (
  text: string,
  year: YearOfDays = ANY_YEAR,
): CalendarDate | undefined => {
  const days = readDays(text, year);
  if (days.state === "weekdayDiffers") return days.date;
  return days.state === "read" &&
    days.from.precision === "day" &&
    days.to === undefined
    ? days.from.date
    : undefined;
};
