import { parseCalendarDate } from "../../domain/calendar/calendar-date";
import { fiscalYearOf } from "../../domain/calendar/fiscal-year";

const FISCAL_YEAR_START_MONTH = 4;

/** 年度 and 年月 for kintone's own graphs, as the record forms fill them in. */
export function graphValues(
  date: string,
  isMonthKnown = true,
): { readonly fiscalYear: string; readonly month: string } {
  const day = parseCalendarDate(date);
  if (day === undefined) throw new Error(`No such day: ${date}`);
  return {
    fiscalYear: String(fiscalYearOf(day, FISCAL_YEAR_START_MONTH)),
    month: isMonthKnown ? day.slice(0, 7) : "",
  };
}
