import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { firstDayOfMonth } from "../../domain/calendar/calendar-date";
import { firstDayOfFiscalYear } from "../../domain/calendar/fiscal-year";
import type { WrittenDate } from "../../kintone/decode/days/parse-date-text";

/**
 * The day, or the first one of a month or a fiscal year.
 * @param startMonth of a fiscal year, 1..12
 */
export const firstDayOf = (
  written: WrittenDate,
  startMonth: number,
): CalendarDate => {
  if (written.precision === "day") return written.date;
  return written.precision === "month"
    ? firstDayOfMonth(written.month)
    : firstDayOfFiscalYear(written.fiscalYear, startMonth);
};
