import type { Adviser } from "../../../domain/adviser";
import type {
  CalendarDate,
  CalendarMonth,
} from "../../../domain/calendar/calendar-date";
import { fiscalYearOf } from "../../../domain/calendar/fiscal-year";
import type { RecordProblem } from "../record-problem";

/** From the first 年度 with an adviser to the one after the current. */
export interface FiscalYearRange {
  /** Absent while no adviser is known. */
  readonly first?: number;
  /** Absent while today is not known. */
  readonly last?: number;
}

/** Years that records can belong to; next year's plans are among them. */
export const fiscalYearsInUse = (
  advisers: readonly Adviser[] | undefined,
  today: CalendarDate | undefined,
  startMonth: number,
): FiscalYearRange => {
  const years = (advisers ?? []).map(({ tenureFrom }) =>
    fiscalYearOf(tenureFrom, startMonth),
  );
  return {
    ...(years.length === 0 ? {} : { first: Math.min(...years) }),
    ...(today === undefined
      ? {}
      : { last: fiscalYearOf(today, startMonth) + 1 }),
  };
};

/** A date in a year that is not in use is nearly always a slip: 2062 for 2026. */
export const checkFiscalYear = (
  field: "heldOn" | "from",
  date: CalendarDate | CalendarMonth | undefined,
  inUse: FiscalYearRange,
  startMonth: number,
): readonly RecordProblem[] => {
  if (date === undefined) return [];
  const year = fiscalYearOf(date, startMonth);
  const isInUse = year >= (inUse.first ?? year) && year <= (inUse.last ?? year);
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
