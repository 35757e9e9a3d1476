import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { Meeting } from "../domain/meeting";
import { samenessKey } from "../domain/sameness/sameness";
import type { Steps } from "../domain/steps";
import { forEachInSteps } from "../domain/steps";
import type { Person } from "../domain/person";
import { compareRecordIds } from "../rollup/input/record-order";

/**
 * For each meeting that shares a day, a person and an adviser with others, the
 * one of them with the lowest record number: what `checkMeetingTwice` would
 * find first among all meetings, without comparing each with each.
 * @returns record number → the other meeting
 */
export function* meetingsTwice(
  meetings: readonly Meeting[],
): Steps<ReadonlyMap<string, Meeting>> {
  const twice = new Map<string, Meeting>();
  const days = yield* meetingsByDay(meetings);
  for (const day of days) {
    yield;
    const sameDay = withSharedPeople(day.sort(byRecordId));
    const earliest = earliestByKey(sameDay);
    for (const meeting of sameDay) {
      const [other] = keysToFind(meeting)
        .flatMap((key) => earliest.get(key) ?? [])
        .filter((one) => one !== meeting)
        .sort(byRecordId);
      if (other !== undefined) twice.set(meeting.recordId, other);
    }
  }
  return twice;
}

/** Days with several meetings that take or took place. */
function* meetingsByDay(
  meetings: readonly Meeting[],
): Steps<readonly Meeting[][]> {
  const days = new Map<CalendarDate, Meeting[]>();
  yield* forEachInSteps(meetings, (meeting) => {
    if (meeting.status === "cancelled") return;
    const day = days.get(meeting.heldOn);
    if (day === undefined) days.set(meeting.heldOn, [meeting]);
    else day.push(meeting);
  });
  return [...days.values()].filter(({ length }) => length > 1);
}

/**
 * The meetings of a day in which someone may be who is in another of them too:
 * few of many, so that only few are looked at closely.
 */
const withSharedPeople = (day: readonly Meeting[]): readonly Meeting[] => {
  const byCode = new Map<string, Meeting>();
  const byName = new Map<string, Meeting>();
  const shared = new Set<Meeting>();
  const meet = (
    firstWith: Map<string, Meeting>,
    identity: string,
    meeting: Meeting,
  ): void => {
    const first = firstWith.get(identity);
    if (first === undefined) firstWith.set(identity, meeting);
    else if (first !== meeting) shared.add(first).add(meeting);
  };
  for (const meeting of day) {
    for (const { person } of meeting.attendances) {
      if (person?.code) meet(byCode, samenessKey(person.code), meeting);
      if (person?.name) meet(byName, samenessKey(person.name), meeting);
    }
  }
  return day.filter((meeting) => shared.has(meeting));
};

/** The first two of each key: one of them is another meeting than the one that asks. */
const earliestByKey = (
  sameDay: readonly Meeting[],
): ReadonlyMap<string, readonly Meeting[]> => {
  const byKey = new Map<string, Meeting[]>();
  for (const meeting of sameDay) {
    for (const key of keysToFileUnder(meeting)) {
      const first = byKey.get(key);
      if (first === undefined) byKey.set(key, [meeting]);
      else if (first.length < 2) first.push(meeting);
    }
  }
  return byKey;
};

const ANY_ADVISER = "any";
const NO_ADVISER = "none";

const keysToFileUnder = ({
  advisers,
  attendances,
}: Meeting): ReadonlySet<string> =>
  pairs(
    [
      ANY_ADVISER,
      ...(advisers.length === 0 ? [NO_ADVISER] : advisers.map(named)),
    ],
    attendances.flatMap(({ person }) => identitiesOf(person)),
  );

/** A meeting without an adviser meets all of the day. */
const keysToFind = ({ advisers, attendances }: Meeting): readonly string[] => [
  ...pairs(
    advisers.length === 0
      ? [ANY_ADVISER]
      : [NO_ADVISER, ...advisers.map(named)],
    attendances.flatMap(({ person }) => matchesOf(person)),
  ),
];

const pairs = (
  advisers: readonly string[],
  people: readonly string[],
): ReadonlySet<string> =>
  new Set(
    people.flatMap((person) =>
      advisers.map((adviser) => `${adviser}\n${person}`),
    ),
  );

const named = (adviser: string): string => `adviser ${samenessKey(adviser)}`;

/** What `isSamePerson` can know someone by. */
const identitiesOf = (person: Person | undefined): readonly string[] => {
  const { code, name } = normalized(person);
  return [
    ...(code === "" ? [] : [`code ${code}`]),
    ...(name === "" ? [] : [`name ${name}`]),
    ...(code === "" && name !== "" ? [`bare ${name}`] : []),
  ];
};

/** Codes decide where both have one: someone with a code is known by name to bare names only. */
const matchesOf = (person: Person | undefined): readonly string[] => {
  const { code, name } = normalized(person);
  if (code === "") return name === "" ? [] : [`name ${name}`];
  return [`code ${code}`, ...(name === "" ? [] : [`bare ${name}`])];
};

const normalized = (
  person: Person | undefined,
): { readonly code: string; readonly name: string } => ({
  code: samenessKey(person?.code ?? ""),
  name: samenessKey(person?.name ?? ""),
});

const byRecordId = (a: Meeting, b: Meeting): number =>
  compareRecordIds(a.recordId, b.recordId);
