import type {
  CalendarDate,
  CalendarMonth,
} from "../../../domain/calendar/calendar-date";
import { fiscalYearOf } from "../../../domain/calendar/fiscal-year";
import type { RecordProblem } from "../record-problem";

/**
 * The 年度 that a record holds beside its date is the date's. Figures go by the
 * date; kintone's own lists and graphs by the field.
 * @param stored absent when blank or not mapped
 */
export const checkStoredFiscalYear = (
  field: "heldOn" | "from",
  date: CalendarDate | CalendarMonth | undefined,
  stored: number | undefined,
  startMonth: number,
): readonly RecordProblem[] => {
  if (date === undefined || stored === undefined) return [];
  const year = fiscalYearOf(date, startMonth);
  return year === stored
    ? []
    : [
        {
          field,
          level: "warning",
          code: "fiscalYearDisagrees",
          detail: `${stored} ≠ ${year}`,
        },
      ];
};
