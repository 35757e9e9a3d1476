import type { AnnualSummary } from "../annual-summary";
import type { CalendarDate } from "../calendar/calendar-date";

/** Why documents of some years can't be filed at a 年度まとめ record. */
export type FilingProblem = "noRecord" | "otherYears" | "otherClosingDate";

/**
 * Only documents of what a 年度まとめ record stands for may be filed at it.
 * @param record absent when there is none for the years
 * @returns undefined when they may
 */
export const filingProblem = (
  record: Pick<AnnualSummary, "fiscalYears" | "asOf"> | undefined,
  shown: {
    readonly fiscalYears: readonly number[];
    /** As asked for; absent: that of the record. */
    readonly asOf?: CalendarDate;
  },
): FilingProblem | undefined => {
  if (record === undefined) return "noRecord";
  const years = new Set(record.fiscalYears);
  const isSame =
    years.size === shown.fiscalYears.length &&
    shown.fiscalYears.every((year) => years.has(year));
  if (!isSame) return "otherYears";
  return shown.asOf !== undefined && shown.asOf !== record.asOf
    ? "otherClosingDate"
    : undefined;
};
