import { fiscalYearOf } from "../../../domain/calendar/fiscal-year";
import { cellOf, readDateText } from "../cells";
import { parseDateText } from "./parse-date-text";

/**
 * The fiscal year that the date of a record lies in, whatever else is wrong
 * with the record.
 * @returns undefined without a date that can be read
 */
export const recordedFiscalYear = (
  record: unknown,
  code: string | undefined,
  startMonth: number,
): number | undefined => {
  const cell = code === undefined ? undefined : cellOf(record, code);
  const text = cell && readDateText(cell);
  const date = parseDateText((text?.ok && text.value) || "");
  if (date === undefined || date.precision === "fiscalYear") {
    return date?.fiscalYear;
  }
  return fiscalYearOf(
    date.precision === "day" ? date.date : date.month,
    startMonth,
  );
};
