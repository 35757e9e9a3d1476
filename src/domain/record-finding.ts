/**
 * Something wrong with one record: found while reading or counting it.
 * A bad record is a finding with its number, never an exception.
 */
export interface RecordFinding {
  readonly source: "meetings" | "activities" | "advisers" | "summaries";
  readonly recordId: string;
  /** Which sentence of i18n/messages tells it; stable, used by tests and links. */
  readonly code: RecordFindingCode;
  /** What was found, for the sentence: the offending value, a label, a name. */
  readonly detail?: string;
  readonly level: "error" | "warning" | "info";
  /** Another record of the same source that is meant. */
  readonly otherRecordId?: string;
}

/** What a rule of records can find: while one is entered, and among stored ones. */
export type RecordProblemCode =
  | "principalMissing"
  | "principalSeveral"
  | "personTwice"
  | "meetingTwice"
  | "dateOutsideFiscalYears"
  | "dateOutsideTenure"
  | "heldInFuture"
  | "timeReversed"
  | "periodReversed"
  | "countInvalid"
  | "exclusionReasonMissing"
  | "summaryLineMissing"
  | "spellingNear"
  | "termVariant";

export type RecordFindingCode =
  | RecordProblemCode
  | "dateMissing"
  | "dateInvalid"
  | "statusUnknown"
  | "statusMissing"
  | "heldAfterAsOf"
  | "rankMissing"
  | "rankUnknown"
  | "rankDoubtful"
  | "personUnidentified"
  | "personNamedOnly"
  | "nameWithAndWithoutCode"
  | "namesAlike"
  | "codeWithSeveralNames"
  | "nameWithSeveralCodes"
  | "standingUnknown"
  | "sectionMissing"
  | "sectionUnknown"
  | "fieldUnreadable";
