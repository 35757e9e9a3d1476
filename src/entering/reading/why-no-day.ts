import type { CalendarMonth } from "../../domain/calendar/calendar-date";
import {
  dayNumberOf,
  lastDayOfMonth,
  parseCalendarMonth,
} from "../../domain/calendar/calendar-date";
import { findEra } from "../../domain/calendar/era";
import { readYear } from "../../kintone/decode/days/read-year";

/** Why a text that is written like a day is none. */
export interface NoDay {
  /** The month has fewer days, or the era fewer years. */
  readonly state: "notInMonth" | "eraEnded";
  /** The most that there is: days of the month, years of the era. */
  readonly limit: number;
}

const AFTER_YEAR = /^[-/.]?(\d{1,2})[-/.月](\d{1,2})日?(?:\(.*\))?$/u;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/u;
const ERA_YEAR = /^(令和|平成|昭和|大正|明治|[RHSTM])(\d{1,2})(?!\d)/iu;

/**
 * Why a normalised text with a year is no day: 2023/6/31, 令和5年6月31日 and H35.4.1.
 * @returns undefined for a day, and for a text that is not written like one
 */
export const whyNoDay = (plain: string): NoDay | undefined => {
  const [, sign, count] = ERA_YEAR.exec(plain) ?? [];
  const era = sign === undefined ? undefined : findEra(sign);
  if (era !== undefined) {
    const limit = era.lastYear - era.firstYear + 1;
    if (Number(count) > limit) return { state: "eraEnded", limit };
  }
  const [, western, ofMonth, ofDay] = COMPACT.exec(plain) ?? [];
  if (western !== undefined)
    return notInMonth(Number(western), Number(ofMonth), Number(ofDay));
  const { year, rest = "" } = readYear(plain) ?? {};
  const [, month, day] = AFTER_YEAR.exec(rest) ?? [];
  return day === undefined
    ? undefined
    : notInMonth(year, Number(month), Number(day));
};

const A_LEAP_YEAR = 2000;
/** What is more is no slip of a day. */
const MOST = 31;

/**
 * That a month has no such day: 6/31.
 * @param year absent: a year that has 29 February
 * @param month 1..12; another one is no month
 */
export const notInMonth = (
  year: number | undefined,
  month: number,
  day: number,
): NoDay | undefined => {
  const within = monthIn(year ?? A_LEAP_YEAR, month);
  if (within === undefined || day > MOST) return undefined;
  const limit = dayNumberOf(lastDayOfMonth(within));
  return day > limit ? { state: "notInMonth", limit } : undefined;
};

const monthIn = (year: number, month: number): CalendarMonth | undefined =>
  parseCalendarMonth(
    `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`,
  );
