import type { CalendarDate } from "../../domain/calendar/calendar-date";
import {
  addDays,
  addMonths,
  dayNumberOf,
  firstDayOfMonth,
  lastDayOfMonth,
  monthOf,
} from "../../domain/calendar/calendar-date";

/** How far the days of a series lie apart. */
export type SeriesInterval = "week" | "twoWeeks" | "month";

/**
 * The days of a series from its first on; monthly ones keep the day of the
 * month, or take the month's last when it has no such day.
 */
export const seriesDates = (
  first: CalendarDate,
  interval: SeriesInterval,
  count: number,
): readonly CalendarDate[] =>
  Array.from({ length: count }, (_, index) => {
    if (interval === "week") return addDays(first, index * 7);
    if (interval === "twoWeeks") return addDays(first, index * 14);
    const month = addMonths(monthOf(first), index);
    const day = addDays(firstDayOfMonth(month), dayNumberOf(first) - 1);
    const last = lastDayOfMonth(month);
    return day < last ? day : last;
  });
