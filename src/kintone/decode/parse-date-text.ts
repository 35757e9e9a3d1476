import type { CalendarDate, CalendarMonth } from "../../domain/calendar-date";
import {
  parseCalendarDate,
  parseCalendarMonth,
} from "../../domain/calendar-date";
import { normalizeText } from "../../domain/normalize-text";
import { parseFiscalYear } from "./parse-fiscal-year";

/** A date as exactly as it was written. */
export type WrittenDate =
  | { readonly precision: "day"; readonly date: CalendarDate }
  | { readonly precision: "month"; readonly month: CalendarMonth }
  | { readonly precision: "fiscalYear"; readonly fiscalYear: number };

const DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u;
const MONTH = /^(\d{4})[-/.年](\d{1,2})月?$/u;

/**
 * A date from a date field or from text: 2022-10-05, 2022/10/5, 2022年10月5日;
 * 2022-10, 2022年10月; 2022年度, 令和4年度 (domain: counting rule 7).
 * @returns undefined for other text and for days that do not exist
 */
export const parseDateText = (text: string): WrittenDate | undefined => {
  const written = parseCalendarDate(text);
  if (written !== undefined) return { precision: "day", date: written };
  const plain = normalizeText(text);
  const day = DAY.exec(plain);
  if (day !== null) {
    const date = parseCalendarDate(`${day[1]}-${pad(day[2])}-${pad(day[3])}`);
    return date === undefined ? undefined : { precision: "day", date };
  }
  const month = MONTH.exec(plain);
  if (month !== null) {
    const parsed = parseCalendarMonth(`${month[1]}-${pad(month[2])}`);
    return parsed === undefined
      ? undefined
      : { precision: "month", month: parsed };
  }
  const fiscalYear = parseFiscalYear(plain);
  return fiscalYear === undefined
    ? undefined
    : { precision: "fiscalYear", fiscalYear };
};

const pad = (digits: string | undefined): string =>
  (digits ?? "").padStart(2, "0");
