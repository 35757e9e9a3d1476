import type { CalendarDate } from "./calendar/calendar-date";
import type { Person } from "./person";

/** Whether it must be put right, may be right, or is only good to know. */
type Level = "error" | "warning" | "info";

/**
 * Everything that can be found about a record: who finds it, and how grave it is
 * in a record that counts. Each fault has one owner: `rules` are those of one
 * record (src/checks/rules), told while it is entered and of stored ones; `form`
 * is told while it is entered only; `roster` compares a record with the staff
 * app, while it is entered and when it is stored; `checks` compare stored records
 * or look into texts; `decoding` finds what can't be read; `counting` what only
 * the figures of a year know; `freezing` what was done to a frozen summary.
 */
export const RECORD_FAULTS = {
  principalMissing: { by: "rules", level: "error" },
  principalSeveral: { by: "rules", level: "error" },
  personTwice: { by: "rules", level: "error" },
  meetingTwice: { by: "rules", level: "warning" },
  meetingSameDay: { by: "rules", level: "warning" },
  dateOutsideFiscalYears: { by: "rules", level: "warning" },
  dateOutsideTenure: { by: "rules", level: "warning" },
  fiscalYearDisagrees: { by: "rules", level: "warning" },
  heldInFuture: { by: "rules", level: "error" },
  activityInFuture: { by: "rules", level: "error" },
  timeReversed: { by: "rules", level: "error" },
  periodReversed: { by: "rules", level: "error" },
  countInvalid: { by: "rules", level: "error" },
  countZero: { by: "rules", level: "warning" },
  exclusionReasonMissing: { by: "rules", level: "error" },
  summaryLineMissing: { by: "rules", level: "error" },
  spellingNear: { by: "rules", level: "warning" },
  rankNotOnDay: { by: "roster", level: "warning" },
  divisionNotOnDay: { by: "checks", level: "warning" },
  plannedInPast: { by: "form", level: "warning" },
  dateYearBefore: { by: "form", level: "warning" },
  rankNotAsOfDate: { by: "form", level: "warning" },
  activityTwice: { by: "checks", level: "warning" },
  termVariant: { by: "checks", level: "warning" },
  rankDoubtful: { by: "checks", level: "warning" },
  rosterAheadOfHistory: { by: "checks", level: "warning" },
  dateMissing: { by: "decoding", level: "error" },
  dateInvalid: { by: "decoding", level: "error" },
  statusUnknown: { by: "decoding", level: "error" },
  statusMissing: { by: "decoding", level: "error" },
  standingUnknown: { by: "decoding", level: "error" },
  permissionUnknown: { by: "decoding", level: "warning" },
  monthlyCountMissing: { by: "decoding", level: "warning" },
  fieldUnreadable: { by: "decoding", level: "error" },
  fieldAbsent: { by: "decoding", level: "error" },
  fieldBlank: { by: "decoding", level: "error" },
  councilSessionIncomplete: { by: "decoding", level: "warning" },
  publishedUnreadable: { by: "decoding", level: "warning" },
  publishedUnplaced: { by: "counting", level: "warning" },
  publishedTwice: { by: "counting", level: "warning" },
  publishedDiffers: { by: "counting", level: "warning" },
  heldAfterAsOf: { by: "counting", level: "info" },
  periodNotOver: { by: "counting", level: "info" },
  closingDateToCome: { by: "counting", level: "info" },
  rankMissing: { by: "counting", level: "error" },
  rankUnknown: { by: "counting", level: "error" },
  rankAmbiguous: { by: "counting", level: "error" },
  sectionMissing: { by: "counting", level: "error" },
  sectionUnknown: { by: "counting", level: "error" },
  activityUnnamed: { by: "counting", level: "warning" },
  // Counted in のべ and not in 実人数: what is published would contradict itself.
  personUnidentified: { by: "counting", level: "error" },
  personNamedOnly: { by: "counting", level: "info" },
  nameWithAndWithoutCode: { by: "counting", level: "warning" },
  namesAlike: { by: "counting", level: "warning" },
  codeWithSeveralNames: { by: "counting", level: "warning" },
  nameWithSeveralCodes: { by: "counting", level: "warning" },
  frozenWithoutSnapshot: { by: "freezing", level: "error" },
  snapshotUnusable: { by: "freezing", level: "error" },
  changedAfterFreezing: { by: "freezing", level: "warning" },
} as const satisfies Record<
  string,
  {
    readonly by:
      | "rules"
      | "form"
      | "roster"
      | "checks"
      | "decoding"
      | "counting"
      | "freezing";
    readonly level: Level;
  }
>;

type Faults = typeof RECORD_FAULTS;
export type RecordFaultCode = keyof Faults;

type FoundBy<Finder> = {
  [Code in RecordFaultCode]: Faults[Code]["by"] extends Finder ? Code : never;
}[RecordFaultCode];

/** What a rule of records can find: while one is entered, and among stored ones. */
export type RecordProblemCode = FoundBy<"rules">;

/** What can be told while a record is entered. */
export type FormProblemCode = FoundBy<"rules" | "form" | "roster">;

/** What can be found about stored records. */
export type RecordFindingCode = Exclude<RecordFaultCode, FoundBy<"form">>;

/**
 * Something wrong with one record: found while reading, checking or counting it.
 * A bad record is a finding with its number, never an exception.
 */
export interface RecordFinding {
  readonly source:
    | "meetings"
    | "activities"
    | "advisers"
    | "summaries"
    | "staff";
  readonly recordId: string;
  /** Which sentence tells it; stable, used by tests and links. */
  readonly code: RecordFindingCode;
  /** What was found, for the sentence: the offending value, a label, a name. */
  readonly detail?: string;
  readonly level: Level;
  /** The field that it is about, by our name and by its code in the form. */
  readonly mappedField?: { readonly name: string; readonly code: string };
  /** Another record of the same source that is meant. */
  readonly otherRecordId?: string;
  /** What would put it right. */
  readonly correction?: Correction;
}

/** A rank or division of somebody on a meeting, and what it should be. */
export interface Correction {
  readonly field: "rank" | "division";
  readonly person: Person;
  /** Day of the meeting. */
  readonly heldOn: CalendarDate;
  /** As it stands on the record. */
  readonly stored: string;
  readonly expected: string;
}

/**
 * A finding about a record, as grave as its code says.
 * @param level for one that is less grave, e.g. in a record that doesn't count
 */
export const recordFinding = (
  source: RecordFinding["source"],
  recordId: string,
  code: RecordFindingCode,
  detail?: string,
  level: Level = RECORD_FAULTS[code].level,
): RecordFinding => ({
  source,
  recordId,
  code,
  level,
  ...(detail === undefined ? {} : { detail }),
});
