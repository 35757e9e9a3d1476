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
  /** While it is entered: an error refuses saving, a warning is asked about. */
  readonly level: "error" | "warning";
  /** It may be right: a stored record with it is only warned of, whatever the code says. */
  readonly isDoubtful?: boolean;
  readonly code: RecordProblemCode;
  /** For the sentence: the offending value, a name, the spelling to use. */
  readonly detail?: string;
  /** Another record of the same app that is meant. */
  readonly otherRecordId?: string;
}
