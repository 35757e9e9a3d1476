import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { addDays } from "../../domain/calendar/calendar-date";
import { clockOf, minutesOf } from "../../domain/calendar/clock-time";

/** Japan has had no summer time since 1951. */
const OFFSET_MINUTES = 9 * 60;
const MINUTES_OF_DAY = 24 * 60;

/** A day and a clock (HH:MM) in Japan as kintone's date-time fields take them, in UTC. */
export const instantInJapan = (day: CalendarDate, clock: string): string => {
  const minutes = (minutesOf(clock) ?? 0) - OFFSET_MINUTES;
  return minutes < 0
    ? `${addDays(day, -1)}T${clockOf(minutes + MINUTES_OF_DAY)}:00Z`
    : `${day}T${clockOf(minutes)}:00Z`;
};
