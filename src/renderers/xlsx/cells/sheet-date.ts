import type { CalendarDate } from "../../../domain/calendar/calendar-date";

/** A day as the spreadsheet library takes it: midnight in UTC, which it writes as the serial number of the day. */
export const sheetDate = (date: CalendarDate): Date =>
  new Date(`${date}T00:00:00Z`);
