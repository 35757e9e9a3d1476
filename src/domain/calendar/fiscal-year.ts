import type { CalendarDate, CalendarMonth } from "./calendar-date";
import {
  addMonths,
  firstDayOfMonth,
  lastDayOfMonth,
  monthNumberOf,
  yearOf,
} from "./calendar-date";

/**
 * 年度 of a day or month, named by the year it starts in (domain: Words).
 * @param startMonth month 1..12 in which a fiscal year starts
 */
export const fiscalYearOf = (
  date: CalendarDate | CalendarMonth,
  startMonth: number,
): number => yearOf(date) - (monthNumberOf(date) < startMonth ? 1 : 0);

/** The twelve months of a fiscal year, in order (domain: counting rule 6). */
export const monthsOfFiscalYear = (
  fiscalYear: number,
  startMonth: number,
): CalendarMonth[] => {
  const first = firstMonth(fiscalYear, startMonth);
  return Array.from({ length: 12 }, (_, index) => addMonths(first, index));
};

export const firstDayOfFiscalYear = (
  fiscalYear: number,
  startMonth: number,
): CalendarDate => firstDayOfMonth(firstMonth(fiscalYear, startMonth));

export const lastDayOfFiscalYear = (
  fiscalYear: number,
  startMonth: number,
): CalendarDate =>
  lastDayOfMonth(addMonths(firstMonth(fiscalYear, startMonth), 11));

const firstMonth = (fiscalYear: number, startMonth: number): CalendarMonth =>
  `${String(fiscalYear).padStart(4, "0")}-${String(startMonth).padStart(2, "0")}` as CalendarMonth;
