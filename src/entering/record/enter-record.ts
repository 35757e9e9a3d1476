import type { KnownFacts } from "../../checks/rules/known-facts";
import { checkActivity } from "../../checks/rules/check-activity";
import type { ActivityEntry } from "../../checks/rules/activity-entry";
import type { MeetingEntry } from "../../checks/rules/meeting-entry";
import type { EventCell, EventRecord } from "../../form/page/event-record";
import { fillRoles } from "../../form/rules/attendance-roles";
import { checkMeetingForm } from "../../form/rules/check-meeting-form";
import { fillFiscalYearAndMonth } from "../../form/rules/fiscal-year-and-month";
import type { FormFill } from "../../form/rules/form-fill";
import type { FormProblem } from "../../form/rules/form-problem";
import { knownProblems } from "../../form/rules/known-problems";
import { tellDayOnce } from "../../form/rules/tell-day-once";
import { RecordFiller } from "../../form/session/fill-record";
import type { SentFields } from "../../kintone/rest/record-requests";
import type { EnteredRecord, EntryProblem } from "../entered-record";
import type { EnteringPlace } from "../entering-place";
import { cellsOf } from "./cells-of";
import { activityOf, meetingOf } from "./entry-of";
import { missingValues } from "./missing-values";

/** What an entered record comes to. */
export interface Entered {
  /** As kintone would return it; fields with a problem are blank. */
  readonly record: EventRecord;
  /** What to send for a new record. */
  readonly sent: SentFields;
  /** As the rules of the forms understand it. */
  readonly entry: MeetingEntry | ActivityEntry;
  /** In the order of the form, errors and warnings. */
  readonly problems: readonly EntryProblem[];
}

/**
 * A record of the app from what was entered: texts are read as people mean
 * them, people found on the roster, choices taken by their meaning, what
 * follows from other fields is filled in as the forms do, and all of it is
 * checked by the rules of the forms. Pure: nothing is read or written.
 */
export const enterRecord = (
  entered: EnteredRecord,
  place: EnteringPlace,
): Entered => {
  const { record, problems, kept } = cellsOf(entered, place);
  const filler = new RecordFiller(place.source, place.settings.choices);
  filler.apply(record, fillsOf(record, place));
  const { entry, found } = checked(record, place);
  return {
    record,
    sent: sentOf(record, place),
    entry,
    // What could not be read is not missing as well.
    problems: firstOfEach([
      ...problems,
      ...[...missingValues(record, place), ...found].map((one) =>
        atItsPlace(one, kept),
      ),
    ]),
  };
};

/** Problems of rows of the table are told of the participants as they were entered. */
const atItsPlace = (
  { row, ...problem }: EntryProblem,
  kept: readonly number[],
): EntryProblem =>
  row === undefined ? problem : { ...problem, row: kept[row] ?? row };

/** After an error nothing more is told of a place: what follows from it is no fault of its own. */
const firstOfEach = (
  problems: readonly EntryProblem[],
): readonly EntryProblem[] => {
  const wrong = new Set<string>();
  return problems.filter(({ field, row, level }) => {
    const place = `${field}/${row ?? ""}`;
    const isFirst = !wrong.has(place);
    if (level === "error") wrong.add(place);
    return isFirst;
  });
};

const fillsOf = (
  record: EventRecord,
  place: EnteringPlace,
): readonly FormFill[] => {
  const { fiscalYearStartMonth } = place.settings;
  if (place.kind === "meetings") {
    const form = meetingOf(record, place);
    return [
      ...fillFiscalYearAndMonth(form.heldOn, fiscalYearStartMonth),
      ...fillRoles(form),
    ];
  }
  const { period } = activityOf(record, place);
  if (period === undefined) return [];
  const isYear = period.precision === "fiscalYear";
  return fillFiscalYearAndMonth(
    isYear ? period.within : period.from,
    fiscalYearStartMonth,
    !isYear,
  );
};

const checked = (
  record: EventRecord,
  place: EnteringPlace,
): {
  readonly entry: MeetingEntry | ActivityEntry;
  readonly found: readonly FormProblem[];
} => {
  const { kind, source, settings, today, factsOf } = place;
  const rules = { ...settings, today };
  const known = (problems: readonly FormProblem[]) =>
    tellDayOnce(knownProblems(problems, kind, source, record));
  if (kind === "meetings") {
    const entry = meetingOf(record, place);
    return {
      entry,
      found: known(checkMeetingForm(entry, rules, factsOf(entry))),
    };
  }
  const entry = activityOf(record, place);
  const facts: KnownFacts = factsOf(entry);
  return { entry, found: known(checkActivity(entry, rules, facts)) };
};

/** Without what lookups copy, states that kintone moves, and what is blank by kintone's own rule. */
const sentOf = (record: EventRecord, place: EnteringPlace): SentFields => {
  const copied = new Set(
    place.fields.filter(({ isCopied }) => isCopied).map(({ code }) => code),
  );
  const isSent = ([code, { type, value }]: readonly [
    string,
    EventCell,
  ]): boolean =>
    !copied.has(code) &&
    type !== "STATUS" &&
    !(type === "RADIO_BUTTON" && value === "");
  const cells = (from: EventRecord): Record<string, { value: unknown }> =>
    Object.fromEntries(
      Object.entries(from)
        .filter(isSent)
        .map(([code, { type, value }]) => [
          code,
          {
            value:
              type === "SUBTABLE"
                ? (value as readonly { value: EventRecord }[]).map((row) => ({
                    value: cells(row.value),
                  }))
                : value,
          },
        ]),
    );
  return cells(record);
};
