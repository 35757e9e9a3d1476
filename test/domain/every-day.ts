import type { CalendarDate } from "../../src/domain/calendar/calendar-date";
import { addDays } from "../../src/domain/calendar/calendar-date";

/** Every day from one to another, by the code under test. */
export function* everyDay(from: string, to: string): Iterable<CalendarDate> {
  for (let day = from as CalendarDate; day <= to; day = addDays(day, 1)) {
    yield day;
  }
}
