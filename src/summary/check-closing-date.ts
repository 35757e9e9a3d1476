import {
  firstDayOfFiscalYear,
  lastDayOfFiscalYear,
} from "../domain/calendar/fiscal-year";
import type { RecordFinding } from "../domain/record-finding";
import { recordFinding } from "../domain/record-finding";
import type { AnnualSummary } from "../domain/annual-summary";
import { ClosingDateError } from "./closing-date-error";
import type { SummaryRequest } from "./summary-request";

/**
 * A year that today has not reached may be looked at; one that a 基準日 which
 * somebody entered leaves out altogether is a slip.
 * @throws ClosingDateError
 */
export const checkClosingDate = (
  { choice, settings }: Pick<SummaryRequest, "choice" | "settings">,
  record: Pick<AnnualSummary, "asOf"> | undefined,
): void => {
  const asOf = choice.asOf ?? record?.asOf;
  if (asOf === undefined) return;
  const fiscalYear = choice.fiscalYears.find(
    (year) => asOf < firstDayOfFiscalYear(year, settings.fiscalYearStartMonth),
  );
  if (fiscalYear === undefined) return;
  const isOfRecord = choice.asOf === undefined;
  throw new ClosingDateError({ asOf, fiscalYear, isOfRecord });
};

/** The 基準日 of a record is still to come, and a year is counted up to today. */
export const closingDateFindings = (
  {
    choice,
    settings,
    today,
  }: Pick<SummaryRequest, "choice" | "settings" | "today">,
  record: Pick<AnnualSummary, "recordId" | "asOf"> | undefined,
): readonly RecordFinding[] => {
  const isYearRunning = choice.fiscalYears.some(
    (year) => today < lastDayOfFiscalYear(year, settings.fiscalYearStartMonth),
  );
  return record?.asOf !== undefined &&
    choice.asOf === undefined &&
    record.asOf > today &&
    isYearRunning
    ? [
        recordFinding(
          "summaries",
          record.recordId,
          "closingDateToCome",
          record.asOf,
        ),
      ]
    : [];
};
