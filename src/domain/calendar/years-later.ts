import type { CalendarDate } from "./calendar-date";
import { parseCalendarDate, yearOf } from "./calendar-date";

/**
 * The same day some years later; earlier where they are below 0.
 * @returns undefined for 29 February of a year that has none
 */
export const yearsLater = (
  day: CalendarDate,
  years: number,
): CalendarDate | undefined =>
  parseCalendarDate(
    `${String(yearOf(day) + years).padStart(4, "0")}${day.slice(4)}`,
  );
