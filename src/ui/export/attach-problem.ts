import { filingProblem } from "../../domain/publishing/filing-problem";
import { isNarrow } from "../../rollup/input/narrow-rows";
import type { SummaryChoice } from "../../summary/summary-choice";
import type { LoadedSummary } from "../summary/summary-source";
import type { AttachProblem } from "./attach-problem-code";

/** Why the documents of a summary can't be filed at its record; undefined when they can. */
export const attachProblem = (
  {
    summaryRecord,
    freezing,
    isFrozenShown,
  }: Pick<LoadedSummary, "summaryRecord" | "freezing" | "isFrozenShown">,
  { fiscalYears, asOf, ...filter }: SummaryChoice,
): AttachProblem | undefined => {
  if (isNarrow(filter)) return "filtered";
  const problem = filingProblem(summaryRecord, {
    fiscalYears,
    ...(asOf === undefined ? {} : { asOf }),
  });
  if (problem !== undefined) return problem;
  return "frozen" in freezing && !isFrozenShown ? "otherThanFrozen" : undefined;
};
