import type { CalendarDate } from "../../../../../domain/calendar/calendar-date";
import {
  daysBetween,
  monthNumberOf,
  yearOf,
} from "../../../../../domain/calendar/calendar-date";
import {
  firstDayOfFiscalYear,
  fiscalYearOf,
  lastDayOfFiscalYear,
} from "../../../../../domain/calendar/fiscal-year";
import { yearsLater } from "../../../../../domain/calendar/years-later";
import { isBlank } from "../../../../../domain/sameness/sameness";
import type { DatedRow, ListedDay } from "./dated-row";
import type { YearDoubt } from "./year-doubt";
import { groupBy, spanOf } from "./year-doubt";

/** A list goes on a little over the end of its year, or begins a little before it. */
const OVER = 62;

/**
 * Rows outside the year that the list says of them, where that are more than half
 * of a sheet, or where one of them is far outside: 2024-04-02 below R3. Of the
 * calendar, as below 2022年, any of them, unless they are of the fiscal year that
 * starts in it.
 * @param all rows, those without a year too: they are of that year
 */
export const outsideDays = (
  rows: readonly DatedRow[],
  all: readonly ListedDay[],
  startMonth: number,
): readonly YearDoubt[] => {
  const lists = groupBy(
    all.filter(({ text }) => !isBlank(text)),
    keyOf,
  );
  const outside = rows.filter((row) => isOutside(row, startMonth));
  return [...groupBy(outside, keyOf)].flatMap(
    ([key, found]): readonly YearDoubt[] => {
      const [{ calendarYear, fiscalYear = 0, sheet } = { sheet: "" }] = found;
      const isMost = found.length * 2 > (lists.get(key)?.length ?? 0);
      const isFar = found.some((row) => isFarOutside(row, startMonth));
      if (calendarYear === undefined && !isMost && !isFar) return [];
      const days = spanOf(found.map(({ day }) => day));
      const year =
        calendarYear === undefined ? `${fiscalYear}年度` : `${calendarYear}年`;
      const detail = `${sheet === "" ? "" : `${sheet}：`}${days} ≠ ${year}`;
      return [
        {
          code: "datesOutsideList",
          detail,
          answerKey: `datesOutsideList:${detail}`,
          answer: { value: year, label: year },
          rows: found,
          move: (day) =>
            calendarYear === undefined
              ? dayOfYear(day, fiscalYear, startMonth)
              : inYear(day, calendarYear),
        },
      ];
    },
  );
};

const keyOf = ({ sheet, fiscalYear, calendarYear }: ListedDay): string =>
  JSON.stringify([sheet, fiscalYear, calendarYear]);

const isOutside = (
  { day, calendarYear, fiscalYear, until = fiscalYear }: DatedRow,
  startMonth: number,
): boolean => {
  const year = fiscalYearOf(day, startMonth);
  if (calendarYear !== undefined)
    return yearOf(day) !== calendarYear && year !== calendarYear;
  return (
    fiscalYear !== undefined &&
    until !== undefined &&
    (year < fiscalYear || year > until)
  );
};

const isFarOutside = (
  { day, fiscalYear = 0, until = fiscalYear }: DatedRow,
  startMonth: number,
): boolean =>
  daysBetween(day, firstDayOfFiscalYear(fiscalYear, startMonth)) > OVER ||
  daysBetween(lastDayOfFiscalYear(until, startMonth), day) > OVER;

const dayOfYear = (
  day: CalendarDate,
  fiscalYear: number,
  startMonth: number,
): CalendarDate =>
  inYear(day, fiscalYear + (monthNumberOf(day) < startMonth ? 1 : 0));

/** 29 February stays where the year has none. */
const inYear = (day: CalendarDate, year: number): CalendarDate =>
  yearsLater(day, year - yearOf(day)) ?? day;
