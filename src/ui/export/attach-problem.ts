import type { AttachProblem } from "../../i18n/export-messages";
import { isNarrow } from "../../rollup/narrow-rows";
import type { SummaryChoice } from "../summary/summary-choice";
import type { LoadedSummary } from "../summary/summary-source";

/**
 * Why the documents of a summary can't be filed at its record: only what the
 * record itself stands for is the published document.
 * @returns undefined when they can
 */
export const attachProblem = (
  { summaryRecord }: Pick<LoadedSummary, "summaryRecord">,
  { fiscalYears, asOf, ...filter }: SummaryChoice,
): AttachProblem | undefined => {
  if (isNarrow(filter)) return "filtered";
  if (summaryRecord === undefined) return "noRecord";
  const years = new Set(summaryRecord.fiscalYears);
  const isSame =
    years.size === fiscalYears.length &&
    fiscalYears.every((year) => years.has(year));
  if (!isSame) return "otherYears";
  return asOf !== undefined && asOf !== summaryRecord.asOf
    ? "otherClosingDate"
    : undefined;
};
