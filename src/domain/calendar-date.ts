declare const calendarDateBrand: unique symbol;
declare const calendarMonthBrand: unique symbol;

/** A day of the Gregorian calendar, `YYYY-MM-DD`, known to exist. No time, no time zone. */
export type CalendarDate = string & { readonly [calendarDateBrand]: true };

/** A month of the Gregorian calendar, `YYYY-MM`, known to exist. */
export type CalendarMonth = string & { readonly [calendarMonthBrand]: true };
