import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { firstDayOfMonth, monthOf } from "../../domain/calendar/calendar-date";
import { fiscalYearOf } from "../../domain/calendar/fiscal-year";
import type { WrittenDate } from "../../kintone/decode/days/parse-date-text";
import { weekdayOf } from "../../kintone/decode/days/parse-date-text";
import type { EnterableField } from "../enterable-fields";
import type { EnteringPlace } from "../entering-place";
import { firstDayOf } from "../reading/first-day-of";
import type { ReadDays, YearOfDays } from "../reading/read-days";
import { readDays } from "../reading/read-days";
import type { EnteredValue } from "./entered-value";
import { instantInJapan } from "./instant-in-japan";

const MAY_BE_INEXACT: ReadonlySet<string> = new Set(["from", "to"]);

/**
 * A day in a field of dates.
 * @param day of the record; the last day is the next such day from it on
 */
export const enterDay = (
  text: string | undefined,
  { name, type }: EnterableField,
  place: EnteringPlace,
  day?: CalendarDate,
): EnteredValue => {
  const { fiscalYearStartMonth: startMonth } = place.settings;
  const read = readDays(
    text,
    name === "to" && day !== undefined
      ? yearAfter(text, day, startMonth)
      : yearOf(place),
  );
  if (read.state !== "read") return dayProblem(read, text);
  const isExact = read.from.precision === "day";
  const canBeInexact =
    MAY_BE_INEXACT.has(name) && place.source.fields.datePrecision !== undefined;
  if (!isExact && !canBeInexact) {
    return { problem: { code: "dateNotExact", detail: text ?? "" } };
  }
  // Of a meeting, a range of days is several meetings, or a slip.
  if (read.to !== undefined && name !== "from")
    return dayProblem({ state: "several" }, text);
  const date = firstDayOf(read.from, startMonth);
  return {
    value: type === "DATE" ? date : instantInJapan(date, read.clock ?? "00:00"),
    besides: {
      ...(read.to === undefined ? {} : { to: firstDayOf(read.to, startMonth) }),
      ...(read.clock === undefined ? {} : { clock: read.clock }),
      ...(read.endClock === undefined ? {} : { endClock: read.endClock }),
      ...(read.from.precision === "day"
        ? {}
        : { precision: read.from.precision }),
    },
    ...(read.isPart
      ? {
          problem: {
            level: "warning",
            code: "dateMonthPart",
            detail: text ?? "",
          },
        }
      : {}),
  };
};

/** A field of text keeps a month as a month. */
export const enterDayText = (
  text: string | undefined,
  place: EnteringPlace,
): EnteredValue => {
  const read = readDays(text, yearOf(place));
  if (read.state !== "read") return dayProblem(read, text);
  const { from, to } = read;
  return {
    value: textOfDate(from),
    ...(to === undefined ? {} : { besides: { to: textOfDate(to) } }),
  };
};

const textOfDate = (written: WrittenDate): string => {
  if (written.precision === "day") return written.date;
  return written.precision === "month"
    ? written.month
    : `${written.fiscalYear}年度`;
};

/** The year of a last day without one: the first in which it isn't before the first day. */
const yearAfter = (
  text: string | undefined,
  day: CalendarDate,
  startMonth: number,
): YearOfDays => {
  const fiscalYear = fiscalYearOf(day, startMonth);
  const read = readDays(text, { fiscalYear, startMonth });
  // A month may begin before a day that lies in it.
  const first =
    read.state === "read" && read.from.precision !== "day"
      ? firstDayOfMonth(monthOf(day))
      : day;
  const isOver =
    read.state === "read" && firstDayOf(read.from, startMonth) < first;
  return { fiscalYear: fiscalYear + (isOver ? 1 : 0), startMonth };
};

/** The year that a day without one is of. */
export const yearOf = ({
  fiscalYear,
  settings,
}: EnteringPlace): YearOfDays => ({
  startMonth: settings.fiscalYearStartMonth,
  ...(fiscalYear === undefined ? {} : { fiscalYear }),
});

const DAY_PROBLEMS = {
  notInMonth: "dateNotInMonth",
  eraEnded: "dateEraEnded",
  unreadable: "dateUnreadable",
  withoutYear: "dateWithoutYear",
  several: "dateSeveral",
  dayOrMonth: "dateDayOrMonth",
  weekdayDiffers: "weekdayDiffers",
} as const;

const dayProblem = (
  read: Exclude<ReadDays, { readonly state: "read" }>,
  text = "",
): EnteredValue => {
  if (read.state === "blank") return { value: "" };
  const detail =
    read.state === "weekdayDiffers"
      ? `${text} ≠ ${read.date}（${weekdayOf(read.date)}）`
      : text;
  const limit = "limit" in read ? { limit: read.limit } : {};
  return { problem: { code: DAY_PROBLEMS[read.state], detail, ...limit } };
};
