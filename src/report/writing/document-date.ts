import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { DocumentYearStyle, YearStyle } from "../../domain/calendar/era";
import { formatDate } from "../../domain/calendar/era";
import type { Language } from "../../i18n/language";

/** How a document writes dates and years; a report and its context both say it. */
export interface DateWriting {
  readonly language: Language;
  readonly yearStyle: DocumentYearStyle;
}

/** A date as the document writes it: 令和6年（2024年）3月31日, or 2024年3月31日. */
export const documentDate = (
  date: CalendarDate,
  { language, yearStyle }: DateWriting,
): string => formatDate(date, dateStyle(yearStyle), language);

/** The style of dates and tenures: beside the era stands the western year. */
export const dateStyle = (yearStyle: DocumentYearStyle): YearStyle =>
  yearStyle === "era" ? "both" : "western";
