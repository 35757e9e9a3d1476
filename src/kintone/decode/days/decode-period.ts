import type { ActivityPeriod } from "../../../domain/activity";
import type {
  CalendarDate,
  CalendarMonth,
} from "../../../domain/calendar/calendar-date";
import {
  firstDayOfMonth,
  monthOf,
} from "../../../domain/calendar/calendar-date";
import { firstDayOfFiscalYear } from "../../../domain/calendar/fiscal-year";
import type { Settings } from "../../../settings/settings";
import type { ActivityFieldName } from "../../../fields/activity-fields";
import { omitBlank } from "../omit-blank";
import type { WrittenDate } from "./parse-date-text";
import type { RecordReader } from "../record-reader";

type Reader = RecordReader<ActivityFieldName>;
type Precision = WrittenDate["precision"];

/** From the most to the least exact. */
const PRECISIONS: readonly Precision[] = ["day", "month", "fiscalYear"];

/**
 * When an activity took place. The date is as exact as it was written and as
 * the record's 日付の精度 says, whichever is less (domain: counting rule 7).
 * @returns undefined without a date, which is noted
 */
export const decodePeriod = (
  reader: Reader,
  settings: Pick<Settings, "choices" | "fiscalYearStartMonth">,
): ActivityPeriod | undefined => {
  const from = reader.date("from");
  if (from === undefined) {
    if (reader.isBlank("from")) reader.note("dateMissing");
    return undefined;
  }
  const precision = lessExact(
    from.precision,
    decodePrecision(reader, settings.choices),
  );
  if (precision === "fiscalYear" || from.precision === "fiscalYear") {
    return {
      precision: "fiscalYear",
      within: dayWithin(from, settings.fiscalYearStartMonth),
    };
  }
  if (precision === "month" || from.precision === "month") {
    const to = reader.month("to");
    return {
      precision: "month",
      from: monthWithin(from),
      ...omitBlank({ to }),
      isOpen: to === undefined && reader.isMarked("isOpen"),
    };
  }
  return {
    precision: "day",
    from: from.date,
    ...omitBlank({ to: reader.day("to") }),
  };
};

const decodePrecision = (
  reader: Reader,
  choices: Settings["choices"],
): Precision => {
  const precision = reader.meaning("datePrecision", choices.datePrecision);
  if (precision !== "unknown") return precision ?? "day";
  reader.noteUnreadable("datePrecision");
  return "day";
};

const lessExact = (a: Precision, b: Precision): Precision =>
  PRECISIONS.indexOf(a) > PRECISIONS.indexOf(b) ? a : b;

const monthWithin = (
  date: Exclude<WrittenDate, { precision: "fiscalYear" }>,
): CalendarMonth =>
  date.precision === "day" ? monthOf(date.date) : date.month;

const dayWithin = (date: WrittenDate, startMonth: number): CalendarDate => {
  if (date.precision === "day") return date.date;
  return date.precision === "month"
    ? firstDayOfMonth(date.month)
    : firstDayOfFiscalYear(date.fiscalYear, startMonth);
};
