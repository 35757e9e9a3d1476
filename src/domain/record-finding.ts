/**
 * Something wrong with one record: found while reading or counting it.
 * A bad record is a finding with its number, never an exception.
 */
export interface RecordFinding {
  readonly source: "meetings" | "activities" | "advisers" | "summaries";
  readonly recordId: string;
  /** Which sentence of i18n/messages tells it; stable, used by tests and links. */
  readonly code: RecordFindingCode;
  /** What was found, for the sentence: the offending value, a label, another record's number. */
  readonly detail?: string;
  readonly level: "error" | "warning" | "info";
}

export type RecordFindingCode =
  | "dateMissing"
  | "dateInvalid"
  | "dateOutsideFiscalYear"
  | "statusUnknown"
  | "statusMissing"
  | "heldAfterAsOf"
  | "principalMissing"
  | "principalSeveral"
  | "rankMissing"
  | "rankUnknown"
  | "personUnidentified"
  | "personNamedOnly"
  | "codeWithSeveralNames"
  | "nameWithSeveralCodes"
  | "countInvalid"
  | "standingUnknown"
  | "exclusionReasonMissing"
  | "sectionMissing"
  | "sectionUnknown"
  | "summaryLineMissing"
  | "periodReversed"
  | "fieldUnreadable";
