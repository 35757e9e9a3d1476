import type { RecordProblemCode } from "../../domain/record-finding";

/** Something to correct or to confirm in one record. */
export interface RecordProblem {
  /** What is to be entered again, in our own words for fields. */
  readonly field:
    | "heldOn"
    | "endTime"
    | "attendances"
    | "role"
    | "personCode"
    | "summaryLine"
    | "from"
    | "to"
    | "count"
    | "exclusionReason"
    | "workingGroup";
  /** Row of the participants, from 0; absent for the record itself. */
  readonly row?: number;
  /** An error must not stay, a warning may be right. */
  readonly level: "error" | "warning";
  readonly code: RecordProblemCode;
  /** For the sentence: the offending value, a name, the spelling to use. */
  readonly detail?: string;
  /** Another record of the same app that is meant. */
  readonly otherRecordId?: string;
}
