import type { CalendarDate } from "../../../../../domain/calendar/calendar-date";
import {
  firstDayOfMonth,
  monthOf,
} from "../../../../../domain/calendar/calendar-date";
import type { ReadDays } from "../../../../../entering/reading/read-days";
import { readDays } from "../../../../../entering/reading/read-days";
import type { WrittenDate } from "../../../../../kintone/decode/days/parse-date-text";
import { WEEKDAY_IN_BRACKETS } from "../../../../../kintone/decode/days/weekday-in-brackets";

/** What a row says of its day, and the list of its year. */
export interface ListedDay {
  /** Of its row. */
  readonly name: string;
  readonly sheet: string;
  /** Absent: the row has no day of its own. */
  readonly text: string | undefined;
  /** 年度 that the list says of it; absent: none. */
  readonly fiscalYear?: number;
  /** The year of the calendar that it says of it in the place of that. */
  readonly calendarYear?: number;
  /** The last of several that it says. */
  readonly until?: number | undefined;
}

/** A row with a day that tells its year itself. */
export interface DatedRow extends ListedDay {
  /** The first one of a month. */
  readonly day: CalendarDate;
  /** Its text with every day of it moved. */
  readonly moved: (move: (day: CalendarDate) => CalendarDate) => string;
}

/** @returns undefined for a day without a year, a year alone, and what is no day */
export const datedRow = (
  row: ListedDay,
  startMonth: number,
): DatedRow | undefined => {
  const days = readWithoutWeekday(row.text, startMonth);
  if (days.state !== "read" || days.from.precision === "fiscalYear")
    return undefined;
  const { from, to, clock } = days;
  return {
    ...row,
    day: from.precision === "day" ? from.date : firstDayOfMonth(from.month),
    moved: (move) =>
      [from, ...(to === undefined ? [] : [to])]
        .map((one) => textOf(one, move))
        .join("～") + (clock === undefined ? "" : ` ${clock}`),
  };
};

/** With another year its day of the week may be right. */
const readWithoutWeekday = (
  text: string | undefined,
  startMonth: number,
): ReadDays => {
  const days = readDays(text, { startMonth });
  return days.state === "weekdayDiffers"
    ? readDays(text?.normalize("NFKC").replace(WEEKDAY, ""), { startMonth })
    : days;
};
const WEEKDAY = new RegExp(WEEKDAY_IN_BRACKETS, "gu");

const textOf = (
  written: WrittenDate,
  move: (day: CalendarDate) => CalendarDate,
): string => {
  if (written.precision === "fiscalYear") return `${written.fiscalYear}年度`;
  return written.precision === "day"
    ? move(written.date)
    : monthOf(move(firstDayOfMonth(written.month)));
};
