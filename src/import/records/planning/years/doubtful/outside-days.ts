import type { CalendarDate } from "../../../../../domain/calendar/calendar-date";
import {
  monthNumberOf,
  yearOf,
} from "../../../../../domain/calendar/calendar-date";
import { fiscalYearOf } from "../../../../../domain/calendar/fiscal-year";
import { yearsLater } from "../../../../../domain/calendar/years-later";
import { isBlank } from "../../../../../domain/sameness/sameness";
import type { DatedRow, ListedDay } from "./dated-row";
import type { YearDoubt } from "./year-doubt";
import { groupBy, spanOf } from "./year-doubt";

/**
 * Rows outside the 年度 that the list says of them, where that are more than half
 * of a sheet: 2024-04-02 below R3.
 * @param all rows, those without a year too: they are of that 年度
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
      const [{ fiscalYear = 0, sheet } = { sheet: "" }] = found;
      if (found.length * 2 <= (lists.get(key)?.length ?? 0)) return [];
      const days = spanOf(found.map(({ day }) => day));
      const detail = `${sheet === "" ? "" : `${sheet}：`}${days} ≠ ${fiscalYear}年度`;
      return [
        {
          code: "datesOutsideList",
          detail,
          answerKey: `datesOutsideList:${detail}`,
          answer: {
            value: `${fiscalYear}年度`,
            label: `${fiscalYear}年度`,
          },
          rows: found,
          move: (day) => dayOfYear(day, fiscalYear, startMonth),
        },
      ];
    },
  );
};

const keyOf = ({ sheet, fiscalYear }: ListedDay): string =>
  JSON.stringify([sheet, fiscalYear]);

const isOutside = (
  { day, fiscalYear, until = fiscalYear }: DatedRow,
  startMonth: number,
): boolean => {
  const year = fiscalYearOf(day, startMonth);
  return (
    fiscalYear !== undefined &&
    until !== undefined &&
    (year < fiscalYear || year > until)
  );
};

/** 29 February stays where the year has none. */
const dayOfYear = (
  day: CalendarDate,
  fiscalYear: number,
  startMonth: number,
): CalendarDate => {
  const year = fiscalYear + (monthNumberOf(day) < startMonth ? 1 : 0);
  return yearsLater(day, year - yearOf(day)) ?? day;
};
