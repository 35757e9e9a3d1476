import type { CalendarMonth } from "./calendar/calendar-date";

/** CXO補佐官 with a 登用期間; both months are included (domain: Words). */
export interface Adviser {
  readonly recordId: string;
  readonly name: string;
  readonly tenureFrom: CalendarMonth;
  /** Absent while no end is fixed. */
  readonly tenureTo?: CalendarMonth;
  readonly introduction?: string;
}
