import type {
  CalendarDate,
  CalendarMonth,
} from "../../domain/calendar/calendar-date";
import { fiscalYearOf } from "../../domain/calendar/fiscal-year";
import type { FormFill } from "./form-fill";

/**
 * 年度 and month for kintone's own graphs: `2026` and `2026-06`, both in an
 * order that graphs sort rightly. Empty without a date; a date known only to
 * the fiscal year has no month.
 */
export const fillFiscalYearAndMonth = (
  date: CalendarDate | CalendarMonth | undefined,
  startMonth: number,
  isMonthKnown = true,
): readonly FormFill[] =>
  date === undefined
    ? []
    : [
        { field: "fiscalYear", value: String(fiscalYearOf(date, startMonth)) },
        { field: "month", value: isMonthKnown ? date.slice(0, 7) : "" },
      ];
