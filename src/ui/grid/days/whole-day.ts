import type { CalendarDate } from "../../../domain/calendar/calendar-date";
import { parseCalendarDate } from "../../../domain/calendar/calendar-date";
import type { DaysOfGrid } from "./days-meant";
import { daysMeant } from "./days-meant";

const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}(?=$|[ ～])/u;

/** The day that wholeDay() begins with; undefined for a month, a year and what is no day. */
export const firstDayIn = (text = ""): CalendarDate | undefined =>
  parseCalendarDate(WHOLE_DAY.exec(text)?.[0]);

/**
 * The one day that a text means, in full however it was written; any other text
 * stays, of several days that may be meant too: see daysMeant().
 */
export const wholeDay = (text: string, days: DaysOfGrid): string => {
  const [one, ...others] = daysMeant(text, days);
  return one === undefined || others.length > 0 ? text.trim() : one;
};
