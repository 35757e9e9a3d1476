import type { Adviser } from "../../domain/adviser";
import type { CalendarDate, CalendarMonth } from "../../domain/calendar-date";
import { fiscalYearOf } from "../../domain/fiscal-year";
import type { FormProblem } from "./form-problem";

/** From the first 年度 with an adviser to the one after the current. */
export interface FiscalYearRange {
  /** Absent while no adviser is known. */
  readonly first?: number;
  readonly last: number;
}

/** Years that records can belong to; next year's plans are among them. */
export const fiscalYearsInUse = (
  advisers: readonly Adviser[] | undefined,
  today: CalendarDate,
  startMonth: number,
): FiscalYearRange => {
  const years = (advisers ?? []).map(({ tenureFrom }) =>
    fiscalYearOf(tenureFrom, startMonth),
  );
  return {
    ...(years.length === 0 ? {} : { first: Math.min(...years) }),
    last: fiscalYearOf(today, startMonth) + 1,
  };
};

/** A date in a year that is not in use is nearly always a slip: 2062 for 2026. */
export const checkFiscalYear = (
  field: "heldOn" | "from",
  date: CalendarDate | CalendarMonth | undefined,
  inUse: FiscalYearRange,
  startMonth: number,
): readonly FormProblem[] => {
  if (date === undefined) return [];
  const year = fiscalYearOf(date, startMonth);
  const isInUse = year >= (inUse.first ?? year) && year <= inUse.last;
  return isInUse
    ? []
    : [
        {
          field,
          level: "warning",
          code: "dateOutsideFiscalYears",
          detail: String(year),
        },
      ];
};
