import type { EntryProblem } from "../../../entering/entered-record";
import type { EnteringPlace } from "../../../entering/entering-place";
import type { Entered } from "../../../entering/record/enter-record";
import type {
  CalendarDate,
  CalendarMonth,
} from "../../../domain/calendar/calendar-date";
import { fiscalYearOf } from "../../../domain/calendar/fiscal-year";
import type { Waiting } from "../../../kintone/importing/run-notes";
import { isToldBy } from "./asking/of-its-candidates";
import { enterWithRanks } from "./asking/ranks-of-list";
import type { FindThere } from "./known/already-there";
import type { Entry } from "./entry";
import { isMeeting } from "./entry";
import type { ListedRecord } from "./rows/group-rows";
import { DATE_FIELD } from "./known/load-known";
import type { Process } from "./known/load-process";
import { entryOnceMoved, waitingOf } from "./wait-for-state";

/** What becomes of a record of a list. */
type Standing =
  /** It is written. */
  | "write"
  /** Something is wrong: it is not written. */
  | "wrong"
  /** The app has it. */
  | "there"
  /** Somebody left it out. */
  | "left";

/** A record of a list as it would be written. */
export interface PlannedRecord extends ListedRecord, Entered {
  readonly standing: Standing;
  /** Number of the record that it already is. */
  readonly thereAs?: string;
  /** That record as the app has it. */
  readonly stored?: Entry;
  /** The state that it has once it is added, and the one that it is moved to then; absent: it is not moved. */
  readonly waits?: Waiting;
}

/**
 * Reads, matches and checks the records of a list, in their order.
 * @param leftOut names of rows: a record of which one is here is left out whole
 * @param edits corrected cells, by cellKey()
 */
export const planRecords = (
  listed: readonly ListedRecord[],
  place: EnteringPlace,
  {
    findThere,
    leftOut,
    edits,
    process,
  }: {
    readonly findThere: FindThere;
    readonly leftOut: ReadonlySet<string>;
    readonly edits: ReadonlyMap<string, string>;
    readonly process?: Process | undefined;
  },
): readonly PlannedRecord[] =>
  listed.map((record) => {
    const isLeft =
      record.isUnused ||
      record.isLeft ||
      record.rows.some((row) => leftOut.has(row));
    const fiscalYear = record.fiscalYear ?? place.fiscalYear;
    const own = fiscalYear === undefined ? place : { ...place, fiscalYear };
    const read = enterWithRanks(record, own, edits);
    const entered = {
      ...read,
      problems: record.isUnused
        ? [UNUSED]
        : [
            ...record.doubts.filter(
              ({ code, detail = "" }) =>
                code !== "rowBelowOpen" || !leftOut.has(detail),
            ),
            ...read.problems.filter((one) => !isAskedAlready(one, record)),
            ...(isYearAsked(record) ? [] : outsideYear(read.entry, own)),
          ],
    };
    const wrong = entered.problems.filter(isError);
    const there = isLeft
      ? undefined
      : findThere(entered.entry, record.rows, (one) =>
          wrong.every(
            (problem) =>
              problem.code === "rowBelowOpen" || isToldBy(one, problem),
          ),
        );
    const stored = there?.stored;
    const isStateAsked = wrong.some(({ field }) => field === "status");
    const problems =
      stored === undefined
        ? entered.problems
        : [
            ...entered.problems.filter(
              (one) =>
                !isError(one) &&
                // It is no other record than itself.
                (one.otherRecordId === undefined ||
                  one.otherRecordId !== stored.recordId),
            ),
            ...(there?.isOtherwise ? [OTHERWISE] : []),
            ...(isStateAsked || there?.waits !== undefined
              ? []
              : stateDiffers(entered.entry, stored, own)),
          ];
    const waits =
      stored === undefined ? waitingOf(read, process) : there?.waits;
    const isWaiting = stored !== undefined && waits !== undefined;
    return {
      ...record,
      ...entered,
      ...(isWaiting ? { entry: entryOnceMoved(stored, waits, own) } : {}),
      problems,
      standing: isLeft
        ? "left"
        : standingOf(problems.some(isError), isWaiting ? undefined : stored),
      ...(waits === undefined ? {} : { waits }),
      ...(stored === undefined ? {} : { stored }),
      ...(stored?.recordId === undefined ? {} : { thereAs: stored.recordId }),
    };
  });

const UNUSED: EntryProblem = {
  field: "",
  level: "warning",
  code: "rowUnused",
};

const OTHERWISE: EntryProblem = {
  field: "",
  level: "warning",
  code: "thereOtherwise",
};

/** Why a text can't be read. */
const SAYS_WHY: ReadonlySet<EntryProblem["code"]> = new Set([
  "cellUncalculated",
  "dateEraOpen",
  "dateArrow",
  "dateEraCode",
]);

/** What is asked in the place of what would be told. */
const ASKED_BY: Partial<Record<EntryProblem["code"], EntryProblem["code"]>> = {
  principalMissing: "personAbove",
  clockEarly: "clockAfternoon",
};

/** What is asked of a field is not told as missing besides, and a formula not as unreadable. */
const isAskedAlready = (
  { code, field }: EntryProblem,
  { doubts }: ListedRecord,
): boolean =>
  doubts.some((doubt) => doubt.code === ASKED_BY[code]) ||
  doubts.some(
    (doubt) =>
      doubt.field === field &&
      isError(doubt) &&
      (code === "valueMissing" || SAYS_WHY.has(doubt.code)),
  );

/** Corrected in the app since, or in the list: which is right can't be told. */
const stateDiffers = (
  { status: listed = "held" }: Entry,
  { status: known = "held" }: Entry,
  { kind, settings: { choices } }: EnteringPlace,
): readonly EntryProblem[] => {
  if (listed === known) return [];
  const states = kind === "meetings" ? choices.status : choices.activityStatus;
  const [ours, theirs] = [listed, known].map((state) => states[state][0] ?? "");
  return [
    {
      field: "status",
      level: "warning",
      code: "stateThereDiffers",
      detail: `${ours} ≠ ${theirs}`,
    },
  ];
};

/** Whether the year of the day was answered, or is asked. */
const isYearAsked = ({ doubts, isDayConfirmed }: ListedRecord): boolean =>
  isDayConfirmed ||
  doubts.some(
    ({ code }) => code === "dateAstray" || code === "datesOutsideList",
  );

/** A day with a year of its own that is not the list's: 2026 for 2021, as spreadsheets add it. */
const outsideYear = (
  entry: Entry,
  { kind, fiscalYear, settings }: EnteringPlace,
): readonly EntryProblem[] => {
  const date = dateOf(entry);
  if (fiscalYear === undefined || date === undefined) return [];
  return fiscalYearOf(date, settings.fiscalYearStartMonth) === fiscalYear
    ? []
    : [
        {
          field: DATE_FIELD[kind],
          level: "warning",
          code: "dateOutsideList",
          detail: date,
        },
      ];
};

const dateOf = (entry: Entry): CalendarDate | CalendarMonth | undefined => {
  if (isMeeting(entry)) return entry.heldOn;
  const { period } = entry;
  return period === undefined || period.precision === "fiscalYear"
    ? undefined
    : period.from;
};

const isError = ({ level }: EntryProblem): boolean => level === "error";

const standingOf = (isWrong: boolean, stored: Entry | undefined): Standing => {
  if (isWrong) return "wrong";
  return stored === undefined ? "write" : "there";
};
