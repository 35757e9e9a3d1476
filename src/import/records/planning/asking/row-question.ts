/** The answer that a row is not to be taken. */
export const LEAVES = "leaves";
/** The answer that it is, as it stands. */
export const TAKES = "takes";
/** The answer that it stands for as many as is written. */
export const AS_WRITTEN = "asWritten";

/** A question about a row that one of its values answers. */
export interface RowQuestion {
  /** Our name of the field. */
  readonly field: string;
  readonly code:
    | "rowCalledOff"
    | "rowPlanned"
    | "stateBlank"
    | "titleTellsCount"
    | "titleTellsBlankCount"
    | "countRuns"
    | "countUntold"
    | "countsBeside"
    | "timesNotKept"
    | "rowListedAgain"
    | "rowRepeated"
    | "rowOfOtherSheet"
    | "meetingOfOtherSheet"
    | "rowIsExample"
    | "dateOtherColumn";
  readonly detail: string;
  readonly answerKey: string;
  readonly values: readonly string[];
  /** An answer stands in the place of what the field has. */
  readonly isOfFilled?: true;
}
