import { withoutNumber } from "./without-number";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import {
  addDays,
  daysBetween,
  monthOf,
  parseCalendarDate,
} from "../../domain/calendar/calendar-date";
import { fiscalYearOf } from "../../domain/calendar/fiscal-year";
import { isBlank, samenessKey } from "../../domain/sameness/sameness";
import type { WrittenDate } from "../../kintone/decode/days/parse-date-text";
import { parseDateText } from "../../kintone/decode/days/parse-date-text";
import { WEEKDAY_IN_BRACKETS } from "../../kintone/decode/days/weekday-in-brackets";
import { fromEnglish, yearLast } from "./english-days";
import { instantIn, withWholeEra } from "./days-of-systems";
import { firstDayOf } from "./first-day-of";
import { withoutPart } from "./month-parts";
import { partsOfRange } from "./parts-of-range";
import { readClocks } from "./read-clocks";
import type { NoDay } from "./why-no-day";
import { notInMonth, whyNoDay } from "./why-no-day";

/** What a text says of days. */
export type ReadDays =
  | { readonly state: "blank" | "unreadable" | "withoutYear" | "several" }
  /** 6/31, H35 */
  | NoDay
  /** 11/12/2026 is read in two ways */
  | { readonly state: "dayOrMonth" }
  /** @property date the day, were it not for its day of the week */
  | { readonly state: "weekdayDiffers"; readonly date: CalendarDate }
  | {
      readonly state: "read";
      readonly from: WrittenDate;
      /** The last day of a range. */
      readonly to?: WrittenDate;
      /** HH:MM that stands after the day. */
      readonly clock?: string;
      /** HH:MM until which it says it was: 4/5 13:30～14:30. */
      readonly endClock?: string;
      /** A part of a month is told, of which the month is read: 6月中旬. */
      readonly isPart?: true;
    };

/** The year that days without one are of. */
export interface YearOfDays {
  /** Absent: nothing tells it. */
  readonly fiscalYear?: number;
  /** Month 1..12 */
  readonly startMonth: number;
}

/** A line of its own is a day of its own. */
const LIST = /[、,，;；・&＆\n]|および|及び|と|\band\b/u;
const BARE_DAY = new RegExp(
  `^(\\d{1,2})[-/.月](\\d{1,2})日?(?:${WEEKDAY_IN_BRACKETS})?$`,
  "u",
);
const BARE_MONTH = /^(\d{1,2})月$/u;
const LONE_DAY = new RegExp(`^(\\d{1,2})日?(?:${WEEKDAY_IN_BRACKETS})?$`, "u");
/** 4月1日土, 4/1土; 1日 and 4月 end with a unit, not with Sunday and Monday. */
const WEEKDAY =
  /(?:(?<=日)([日月火水木金土])|(?<=\d)([火水木金土]))(?:曜日?)?$/u;
const WEEKDAY_AT_END = new RegExp(`${WEEKDAY_IN_BRACKETS}$`, "u");
const COMPACT = /^(?:19|20)\d{6}$/u;
/** Days since 1899-12-30: 1954 to 2119. A year or a month is no such number. */
const SERIAL = /^[2-7]\d{4}(?:\.\d+)?$/u;
const SERIAL_START = "1899-12-30" as CalendarDate;

/**
 * Days as cities write them: what parseDateText() reads, and 4月1日 or 4/1 with
 * the year told, 20230401, numbers of a spreadsheet, 1 Apr 2023, a clock after
 * the day, and ranges. Two days in one text are told apart from a text that is no day: a
 * record is of one.
 */
export const readDays = (
  text: string | undefined,
  year: YearOfDays,
): ReadDays => {
  if (isBlank(text)) return { state: "blank" };
  return readPlain(withoutNumber(text), year);
};

const readPlain = (text: string, year: YearOfDays): ReadDays => {
  const whole = readOne(text, year);
  if (whole.state !== "unreadable") return whole;
  return readRange(text, year) ?? readList(text, year) ?? whole;
};

const readOne = (text: string, year: YearOfDays): ReadDays => {
  const instant = instantIn(text);
  if (instant !== undefined) return dayRead(instant.date, instant.clock);
  const plain = withWholeEra(
    fromEnglish(samenessKey(text)).replace(WEEKDAY, "($1$2)"),
  );
  const last = yearLast(plain);
  if (last === "dayOrMonth") return { state: last };
  if (last !== undefined) return readOne(last, year);
  const serial = SERIAL.test(plain) ? fromSerial(plain) : undefined;
  if (serial !== undefined) return serial;
  if (COMPACT.test(plain)) {
    const day = parseCalendarDate(
      `${plain.slice(0, 4)}-${plain.slice(4, 6)}-${plain.slice(6)}`,
    );
    return day === undefined
      ? (whyNoDay(plain) ?? { state: "unreadable" })
      : dayRead(day);
  }
  const written = parseDateText(plain);
  if (written !== undefined) return { state: "read", from: written };
  const other =
    withoutYear(plain, year) ?? whyNoDay(plain) ?? withClock(text, year);
  return other.state === "unreadable"
    ? (withOtherWeekday(plain, year) ?? monthOfPart(plain, year) ?? other)
    : other;
};

/** 6月中旬, 令和4年3月末 */
const monthOfPart = (plain: string, year: YearOfDays): ReadDays | undefined => {
  const month = withoutPart(plain);
  if (month === undefined) return undefined;
  const read = readOne(month, year);
  return read.state === "read" ? { ...read, isPart: true } : read;
};

/** 5月1日（火） where that day is no Tuesday. */
const withOtherWeekday = (
  plain: string,
  year: YearOfDays,
): ReadDays | undefined => {
  const bare = plain.replace(WEEKDAY_AT_END, "");
  if (bare === plain) return undefined;
  const day = readOne(bare, year);
  return day.state === "read" && day.from.precision === "day"
    ? { state: "weekdayDiffers", date: day.from.date }
    : undefined;
};

const dayRead = (date: CalendarDate, clock?: string): ReadDays => ({
  state: "read",
  from: { precision: "day", date },
  ...(clock === undefined ? {} : { clock }),
});

const fromSerial = (text: string): ReadDays => {
  const days = Math.floor(Number(text));
  const clock = readClocks(String(Number(text) - days));
  return dayRead(
    addDays(SERIAL_START, days),
    Number(text) === days || clock.state !== "read" ? undefined : clock.start,
  );
};

/** 4月1日, 4/1（土） and 10月: of the year that is told. */
const withoutYear = (
  plain: string,
  { fiscalYear, startMonth }: YearOfDays,
): ReadDays | undefined => {
  const [, lone] = BARE_MONTH.exec(plain) ?? [];
  const [, month = lone, day, weekday] = BARE_DAY.exec(plain) ?? [];
  if (month === undefined) return undefined;
  if (Number(month) > 12 || Number(month) < 1 || Number(day ?? 1) > 31) {
    return undefined;
  }
  const western =
    fiscalYear === undefined
      ? undefined
      : fiscalYear + (Number(month) < startMonth ? 1 : 0);
  const none = notInMonth(western, Number(month), Number(day ?? 1));
  if (none !== undefined) return none;
  if (western === undefined) return { state: "withoutYear" };
  const said = weekday === undefined ? "" : `(${weekday})`;
  const written = parseDateText(
    day === undefined
      ? `${western}年${month}月`
      : `${western}/${month}/${day}${said}`,
  );
  return written === undefined
    ? { state: "unreadable" }
    : { state: "read", from: written };
};

/** 2023/4/1 13:30 and 4月1日13時30分: a space parts them, or 日. */
const withClock = (text: string, year: YearOfDays): ReadDays => {
  const plain = text.normalize("NFKC").trim();
  const [, before, after] =
    /^(.*[^\s])\s+(\S*\d\S*)$/su.exec(plain) ??
    /^(.*(?:日(?:\([^()]*\))?|\d\([^()\d]*\)))(\d{1,2}[:時]\S*)$/su.exec(
      plain,
    ) ??
    [];
  if (before === undefined) return { state: "unreadable" };
  const clock = readClocks(after);
  if (clock.state !== "read") return { state: "unreadable" };
  const day = readOne(before, year);
  return day.state === "read"
    ? {
        ...day,
        clock: clock.start,
        ...(clock.end === undefined ? {} : { endClock: clock.end }),
      }
    : day;
};

const readRange = (text: string, year: YearOfDays): ReadDays | undefined => {
  const [first, last, ...more] = partsOfRange(text);
  if (first === undefined || last === undefined || more.length > 0) {
    return undefined;
  }
  const from = readOne(first, year);
  if (from.state !== "read") {
    return from.state === "unreadable" ? undefined : from;
  }
  const to = readAfter(last, from.from, year);
  if (to === undefined) return undefined;
  const isPart = withoutPart(samenessKey(last)) !== undefined;
  return { ...from, to, ...(isPart ? { isPart } : {}) };
};

const readList = (text: string, year: YearOfDays): ReadDays | undefined => {
  const parts = text
    .split(LIST)
    .filter((part) => !isBlank(part))
    .map(withoutNumber);
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) return undefined;
  const day = readOne(first, year);
  if (day.state !== "read") {
    return day.state === "withoutYear" ? { state: "several" } : undefined;
  }
  return others.every((part) => readAfter(part, day.from, year) !== undefined)
    ? { state: "several" }
    : undefined;
};

/** A day after another: 8日 is of its month, 5月8日 the next one from it on. */
const readAfter = (
  text: string,
  before: WrittenDate,
  { startMonth }: YearOfDays,
): WrittenDate | undefined => {
  const [, lone] = LONE_DAY.exec(samenessKey(text)) ?? [];
  if (lone !== undefined && before.precision === "day") {
    return parseDateText(
      `${before.date.slice(0, 7).replace("-", "/")}/${lone}`,
    );
  }
  const fiscalYear = fiscalYearOf(firstDayOf(before, startMonth), startMonth);
  const after = (years: number): WrittenDate | undefined => {
    const read = readOne(text, { startMonth, fiscalYear: fiscalYear + years });
    return read.state === "read" ? read.from : undefined;
  };
  const [own, next] = [after(0), after(1)];
  if (own === undefined || next === undefined) return own;
  const start = firstDayOf(before, startMonth);
  const isOver = monthOf(firstDayOf(own, startMonth)) < monthOf(start);
  const isNear = daysBetween(start, firstDayOf(next, startMonth)) < HALF_A_YEAR;
  return isOver && isNear ? next : own;
};

/** A longer period over the end of a fiscal year is a slip. */
const HALF_A_YEAR = 180;
