import type { RecordFaultCode } from "../domain/record-finding";
import type { FieldName, SourceName } from "./fields";
import { fieldsOf } from "./fields";

/** A field, or any one of several. */
type Need<Name extends string> = Name | readonly Name[];

/** Fields that must be mapped, by kind of record: all of them. */
type Needs = {
  readonly [Source in SourceName]?: readonly Need<FieldName<Source>>[];
};

interface FaultNeeds {
  /** Without them nothing is known that could be at fault. */
  readonly toTell: Needs;
  /** Without these it may be right, so that no form refuses a record for it. */
  readonly toRefuse?: Needs;
}

/** What tells who took part. */
export const WHO = ["personCode", "personName", "attendances"] as const;

const PEOPLE: Needs = { meetings: [WHO] };
const DATES: Needs = { meetings: ["heldOn"], activities: ["from"] };
/** Read from the very field that is at fault, or about a record as a whole. */
const OF_ITSELF: Needs = {};

/**
 * The fields that each fault rests on: whoever looks for it is silent where a
 * city's form has none of them. A fault that is new has to say so here.
 */
const FIELDS_NEEDED: Readonly<Record<RecordFaultCode, FaultNeeds>> = {
  principalMissing: {
    toTell: { meetings: [[...WHO, "rank"]] },
    toRefuse: { meetings: ["status", WHO] },
  },
  principalSeveral: { toTell: { meetings: [WHO, "role"] } },
  personTwice: { toTell: PEOPLE },
  meetingTwice: { toTell: { meetings: ["heldOn", WHO] } },
  meetingSameDay: { toTell: { meetings: ["heldOn", WHO] } },
  dateOutsideFiscalYears: { toTell: DATES },
  dateOutsideTenure: {
    toTell: {
      meetings: ["heldOn", "advisers"],
      activities: ["from", "advisers"],
    },
  },
  fiscalYearDisagrees: {
    toTell: {
      meetings: ["heldOn", "fiscalYear"],
      activities: ["from", "fiscalYear"],
    },
  },
  heldInFuture: { toTell: { meetings: ["heldOn", "status"] } },
  plannedInPast: { toTell: { meetings: ["heldOn", "status"] } },
  dateYearBefore: { toTell: DATES },
  activityInFuture: { toTell: { activities: ["from", "status"] } },
  timeReversed: { toTell: { meetings: ["startTime", "endTime"] } },
  periodReversed: { toTell: { activities: ["from", "to"] } },
  countInvalid: { toTell: { activities: ["count"] } },
  countZero: { toTell: { activities: ["count"] } },
  exclusionReasonMissing: {
    toTell: { activities: ["standing", "exclusionReason"] },
  },
  summaryLineMissing: { toTell: { activities: ["summaryLine"] } },
  spellingNear: { toTell: { activities: [["summaryLine", "workingGroup"]] } },
  rankNotOnDay: { toTell: { meetings: ["heldOn", "rank", WHO] } },
  divisionNotOnDay: { toTell: { meetings: ["heldOn", "division", WHO] } },
  rankNotAsOfDate: { toTell: { meetings: ["heldOn", "rank", WHO] } },
  activityTwice: { toTell: { activities: ["from", "title"] } },
  termVariant: { toTell: OF_ITSELF },
  rankDoubtful: { toTell: { meetings: ["heldOn", "rank", WHO] } },
  rosterAheadOfHistory: { toTell: { staff: ["code", "history"] } },
  dateMissing: { toTell: DATES },
  dateInvalid: { toTell: OF_ITSELF },
  statusUnknown: {
    toTell: { meetings: ["status"], activities: ["status"] },
  },
  statusMissing: { toTell: { meetings: ["status"] } },
  standingUnknown: { toTell: { activities: ["standing"] } },
  activityUnnamed: { toTell: { activities: [["title", "summaryLine"]] } },
  fieldUnreadable: { toTell: OF_ITSELF },
  fieldAbsent: { toTell: OF_ITSELF },
  fieldBlank: { toTell: OF_ITSELF },
  permissionUnknown: { toTell: OF_ITSELF },
  monthlyCountMissing: { toTell: OF_ITSELF },
  councilSessionIncomplete: { toTell: { summaries: ["councilTable"] } },
  publishedUnreadable: { toTell: { summaries: ["publishedTable"] } },
  publishedUnplaced: { toTell: { summaries: ["publishedTable"] } },
  publishedTwice: { toTell: { summaries: ["publishedTable"] } },
  publishedDiffers: { toTell: { summaries: ["publishedTable"] } },
  heldAfterAsOf: { toTell: DATES },
  periodNotOver: { toTell: { activities: ["from"] } },
  closingDateToCome: { toTell: OF_ITSELF },
  rankMissing: { toTell: { meetings: ["rank"] } },
  rankUnknown: { toTell: { meetings: ["rank"] } },
  rankAmbiguous: { toTell: { meetings: ["rank"] } },
  sectionMissing: { toTell: { activities: ["section"] } },
  sectionUnknown: { toTell: { activities: ["section"] } },
  personUnidentified: { toTell: PEOPLE },
  // Where nobody has a number, none is missing.
  personNamedOnly: { toTell: { meetings: [["personCode", "attendances"]] } },
  nameWithAndWithoutCode: { toTell: PEOPLE },
  namesAlike: { toTell: PEOPLE },
  codeWithSeveralNames: { toTell: PEOPLE },
  nameWithSeveralCodes: { toTell: PEOPLE },
  frozenWithoutSnapshot: { toTell: OF_ITSELF },
  snapshotUnusable: { toTell: OF_ITSELF },
  changedAfterFreezing: { toTell: OF_ITSELF },
};

/** The fields of a kind of record that a city's form has, by our names. */
export type MappedFields = ReadonlySet<string>;

/**
 * What can be known of a record. Participants may be a field of their own or a
 * table: one that is a table says nothing itself, the fields in it do.
 * @param codes field codes by our names
 * @param isTable whether the form's field is a table, asked of those that need not be one
 */
export const mappedFields = (
  source: SourceName,
  codes: Readonly<Partial<Record<string, string>>>,
  isTable: (name: string) => boolean,
): MappedFields => {
  const mayBeTable = (name: string): boolean => {
    const { types = [] } = fieldsOf(source)[name] ?? {};
    return types.includes("SUBTABLE") && types.length > 1;
  };
  return new Set(
    Object.keys(codes).filter(
      (name) =>
        codes[name] !== undefined && !(mayBeTable(name) && isTable(name)),
    ),
  );
};

/** Whether anything can be known of a fault in a record with these fields. */
export const canTell = (
  code: RecordFaultCode,
  source: SourceName,
  mapped: MappedFields,
): boolean => areMet(FIELDS_NEEDED[code].toTell[source], mapped);

/** Whether a form with these fields may refuse a record for a fault: else it can only ask. */
export const mayRefuse = (
  code: RecordFaultCode,
  source: SourceName,
  mapped: MappedFields,
): boolean => areMet(FIELDS_NEEDED[code].toRefuse?.[source], mapped);

const areMet = (
  needs: readonly Need<string>[] | undefined,
  mapped: MappedFields,
): boolean =>
  (needs ?? []).every((need) =>
    typeof need === "string"
      ? mapped.has(need)
      : need.some((name) => mapped.has(name)),
  );
