import type {
  CalendarDate,
  CalendarMonth,
} from "../../src/domain/calendar/calendar-date";

/** A day as tests write it, `YYYY-MM-DD`; nothing checks that it exists. */
export const day = (text: string) => text as CalendarDate;

/** A month as tests write it, `YYYY-MM`; nothing checks that it exists. */
export const month = (text: string) => text as CalendarMonth;
