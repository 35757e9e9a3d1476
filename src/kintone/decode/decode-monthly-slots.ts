import type { AnnualSummary } from "../../domain/annual-summary";
import { monthOf } from "../../domain/calendar/calendar-date";
import { firstDayOfFiscalYear } from "../../domain/calendar/fiscal-year";
import type { SummaryFieldName } from "../../fields/summary/summary-fields";
import type { RecordReader } from "./record-reader";

/**
 * 月間枠, from the month entered or else from the start of the first fiscal
 * year; undefined when no slots are planned.
 */
export const decodeMonthlySlots = (
  reader: RecordReader<SummaryFieldName>,
  fiscalYears: readonly number[],
  startMonth: number,
): AnnualSummary["monthlySlots"] | undefined => {
  const count = reader.number("slotsPerMonth");
  const from = reader.month("slotsFrom");
  if (count === undefined || count === 0) return undefined;
  if (!Number.isInteger(count) || count < 0) {
    reader.noteUnreadable("slotsPerMonth");
    return undefined;
  }
  const firstYear = Math.min(...fiscalYears);
  return {
    from: from ?? monthOf(firstDayOfFiscalYear(firstYear, startMonth)),
    count,
  };
};
