import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { daysBetween } from "../../domain/calendar/calendar-date";
import { yearsLater } from "../../domain/calendar/years-later";
import type { FormProblem } from "./form-problem";

/** New records are of days so near, and so are those of which only the year was mistaken. */
const NEAR_DAYS = 31;

/**
 * The day that may be meant by one about a year before today: a January that was
 * typed with the year that had just ended. Undefined for any other day.
 */
export const dayMeantNow = (
  day: CalendarDate,
  today: CalendarDate,
): CalendarDate | undefined => {
  const later = yearsLater(day, 1);
  return later !== undefined && Math.abs(daysBetween(later, today)) <= NEAR_DAYS
    ? later
    : undefined;
};

/** A new record is seldom of what was a year ago: that is asked, and of stored ones nothing. */
export const checkYearBefore = (
  field: "heldOn" | "from",
  day: CalendarDate | undefined,
  {
    recordId,
    today,
  }: {
    /** Undefined for a new record. */
    readonly recordId?: string;
    readonly today: CalendarDate;
  },
): readonly FormProblem[] => {
  const meant =
    day === undefined || recordId !== undefined
      ? undefined
      : dayMeantNow(day, today);
  return meant === undefined
    ? []
    : [{ field, level: "warning", code: "dateYearBefore", detail: meant }];
};
