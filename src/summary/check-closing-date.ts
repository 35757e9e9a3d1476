import { firstDayOfFiscalYear } from "../domain/calendar/fiscal-year";
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
