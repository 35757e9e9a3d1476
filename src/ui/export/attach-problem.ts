import { filingProblem } from "../../domain/filing-problem";
import type { AttachProblem } from "../../i18n/summary/export-messages";
import { isNarrow } from "../../rollup/input/narrow-rows";
import type { SummaryChoice } from "../../summary/summary-choice";
import type { LoadedSummary } from "../summary/summary-source";

/** Why the documents of a summary can't be filed at its record; undefined when they can. */
export const attachProblem = (
  { summaryRecord }: Pick<LoadedSummary, "summaryRecord">,
  { fiscalYears, asOf, ...filter }: SummaryChoice,
): AttachProblem | undefined =>
  isNarrow(filter)
    ? "filtered"
    : filingProblem(summaryRecord, {
        fiscalYears,
        ...(asOf === undefined ? {} : { asOf }),
      });
