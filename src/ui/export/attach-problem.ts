import { filingProblem } from "../../domain/filing-problem";
import { isNarrow } from "../../rollup/input/narrow-rows";
import type { SummaryChoice } from "../../summary/summary-choice";
import type { LoadedSummary } from "../summary/summary-source";
import type { AttachProblem } from "./attach-problem-code";

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
