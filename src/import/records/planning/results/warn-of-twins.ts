import type { ActivityEntry } from "../../../../checks/rules/activity-entry";
import type { Person } from "../../../../domain/person";
import type { EntryProblem } from "../../../../entering/entered-record";
import { isBlank, samenessKey } from "../../../../domain/sameness/sameness";
import type { MeetingEntry } from "../../../../checks/rules/meeting-entry";
import { checkMeetingTwice } from "../../../../checks/rules/people/meeting-twice";
import type { Entry } from "../entry";
import { isMeeting } from "../entry";
import { DATE_FIELD } from "../known/load-known";
import type { PlannedRecord } from "../plan-records";

/**
 * Warns of each meeting of a list that has the day, time, theme and people of an
 * earlier row, whoever the adviser is, and of each activity that has the period,
 * section, heading and title of one, however many times it is: written twice, one
 * of them mistaken, it would count twice. Of a meeting without a time and a theme
 * and of an activity without a title nothing is concluded. Of meetings with other
 * people it is told where an adviser has two at one time, and of those with one of
 * the same people, worded otherwise, where they are of one day and adviser: as the
 * forms ask of records that are there.
 */
export const warnOfTwins = (
  planned: readonly PlannedRecord[],
): readonly PlannedRecord[] => {
  const first = new Map<string, string>();
  const slots = new Map<string, string>();
  const days = new Map<string, MeetingOfRow[]>();
  return planned.map((record) => {
    const isCounted = isTaken(record);
    const atOnce = isCounted ? slotTwin(record, slots) : undefined;
    const sameDay = isCounted ? dayTwin(record, days) : undefined;
    const key = isCounted ? keyOf(record.entry) : undefined;
    const [row] = record.rows;
    const twin = key === undefined ? undefined : first.get(key);
    if (twin === undefined) {
      if (key !== undefined && row !== undefined) first.set(key, row);
      const told = atOnce ?? sameDay;
      return told === undefined
        ? record
        : { ...record, problems: [...record.problems, told] };
    }
    return {
      ...record,
      problems: [
        ...record.problems,
        {
          level: "warning",
          detail: twin,
          ...(isMeeting(record.entry)
            ? { field: DATE_FIELD.meetings, code: "rowTwice" }
            : { field: DATE_FIELD.activities, code: "activityTwice" }),
        },
      ],
    };
  });
};

/** An adviser is with one meeting at a time: rows apart of one time may be one record. */
const slotTwin = (
  { entry, rows }: PlannedRecord,
  slots: Map<string, string>,
): EntryProblem | undefined => {
  if (!isMeeting(entry) || entry.status === "cancelled") return undefined;
  const { heldOn, startTime = "", advisers } = entry;
  const [row] = rows;
  if (heldOn === undefined || isBlank(startTime) || row === undefined)
    return undefined;
  const keys = advisers.map((adviser) =>
    JSON.stringify([heldOn, startTime, samenessKey(adviser)]),
  );
  const detail = keys.map((key) => slots.get(key)).find(Boolean);
  for (const key of keys) if (!slots.has(key)) slots.set(key, row);
  return detail === undefined
    ? undefined
    : {
        field: DATE_FIELD.meetings,
        level: "warning",
        code: "rowAtOnce",
        detail,
      };
};

interface MeetingOfRow {
  readonly row: string;
  readonly entry: MeetingEntry;
}

/** Two of one day with other times are two. */
const dayTwin = (
  { entry, rows }: PlannedRecord,
  days: Map<string, MeetingOfRow[]>,
): EntryProblem | undefined => {
  const [row] = rows;
  if (!isMeeting(entry) || entry.heldOn === undefined || row === undefined)
    return undefined;
  const before = days.get(entry.heldOn) ?? [];
  days.set(entry.heldOn, [...before, { row, entry }]);
  const twin = before.find(
    (one) =>
      !haveOtherTimes(one.entry, entry) &&
      checkMeetingTwice(entry, [{ ...one.entry, recordId: one.row }]).some(
        ({ code }) => code === "meetingTwice",
      ),
  );
  return (
    twin && {
      field: DATE_FIELD.meetings,
      level: "warning",
      code: "rowSameDay",
      detail: twin.row,
    }
  );
};

const haveOtherTimes = (one: MeetingEntry, other: MeetingEntry): boolean =>
  !isBlank(one.startTime) &&
  !isBlank(other.startTime) &&
  one.startTime !== other.startTime;

const isTaken = ({ standing }: PlannedRecord): boolean =>
  standing === "write" || standing === "there";

const keyOf = (entry: Entry): string | undefined => {
  if (entry.status === "cancelled") return undefined;
  if (!isMeeting(entry)) return activityKey(entry);
  const { heldOn, startTime = "", theme = "", attendances } = entry;
  const people = attendances.flatMap(({ person }) => identityOf(person));
  if (heldOn === undefined || people.length === 0) return undefined;
  if (isBlank(startTime) && isBlank(theme)) return undefined;
  return JSON.stringify([
    heldOn,
    startTime,
    samenessKey(theme),
    ...people.sort(),
  ]);
};

const activityKey = ({
  period,
  section,
  summaryLine,
  title = "",
  standing = "counted",
}: ActivityEntry): string | undefined =>
  period === undefined || isBlank(title) || standing !== "counted"
    ? undefined
    : JSON.stringify([
        period,
        ...[section, summaryLine, title].map((text = "") => samenessKey(text)),
      ]);

const identityOf = (person: Person | undefined): readonly string[] => {
  const text = person?.code ?? person?.name;
  return text === undefined ? [] : [samenessKey(text)];
};
