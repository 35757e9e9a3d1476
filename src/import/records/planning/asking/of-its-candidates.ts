import type { EntryProblem } from "../../../../entering/entered-record";

/** Questions that one of their candidates answers: none of them is no answer. */
const CODES: ReadonlySet<string> = new Set([
  "rowCalledOff",
  "stateBlank",
  "titleTellsCount",
  "titleTellsBlankCount",
  "numberOtherUnit",
  "countRuns",
  "rowListedAgain",
  "dateOtherColumn",
  "yearAbove",
  "rowsAlike",
  "rowDiffers",
  "rowDiffersUndated",
] satisfies readonly EntryProblem["code"][]);

export const isOfItsCandidates = ({
  code,
}: Pick<EntryProblem, "code">): boolean => CODES.has(code);
