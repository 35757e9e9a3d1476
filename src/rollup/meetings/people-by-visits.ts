import type { Attendance, Meeting } from "../../domain/meeting";
import { personKey } from "../../domain/person";
import { isBlank, visibleText } from "../../domain/sameness/sameness";
import type { Steps } from "../../domain/steps";
import { flatMapInSteps, forEachInSteps } from "../../domain/steps";
import { countingAttendances } from "./counting-attendances";
import type { AttendanceRule } from "../input/counting-rules";
import { countedMeetings } from "../input/counted-meetings";
import type { FiscalYearRollup } from "../years/fiscal-year-rollup";
import { compareTexts, orderMeetings } from "../input/record-order";
import { visitsByPerson } from "./visits";

/** Someone and how often they came; the rest is as at their last meeting, the name as at the last that has one. */
export interface Visitor {
  /** As made by personKey(). */
  readonly key: string;
  readonly name: string;
  readonly division?: string;
  readonly rank?: string;
  readonly visits: number;
}

/**
 * Who came in a fiscal year, the most frequent first, then by name.
 * @param least visits of those who are told of
 * @param most people who are told of
 */
export function* peopleByVisits(
  year: FiscalYearRollup,
  meetings: readonly Meeting[],
  rule: AttendanceRule,
  { least, most }: { readonly least: number; readonly most: number },
): Steps<readonly Visitor[]> {
  const counted = countedMeetings(meetings, year);
  yield;
  const visitsOf = yield* countVisits(counted, rule);
  const counts = [...visitsOf.values()].sort((a, b) => b - a);
  const fewest = Math.max(least, counts[most - 1] ?? 0);
  const isFrequent = ({ person }: Attendance): boolean =>
    person !== undefined &&
    (visitsOf.get(personKey(person) ?? "") ?? 0) >= fewest;
  const theirs: Meeting[] = yield* flatMapInSteps(counted, (meeting) =>
    countingAttendances(meeting, rule).some(isFrequent) ? [meeting] : [],
  );
  const ordered = yield* orderMeetings(theirs);
  return [...(yield* visitsByPerson(ordered, rule, isFrequent))]
    .map(([key, visits]) => visitorOf(key, visits, rule))
    .sort((a, b) => b.visits - a.visits || compareTexts(a.name, b.name))
    .slice(0, most);
}

/** In how many meetings each person was, by personKey(). */
function* countVisits(
  meetings: readonly Meeting[],
  rule: AttendanceRule,
): Steps<ReadonlyMap<string, number>> {
  const visits = new Map<string, number>();
  yield* forEachInSteps(meetings, (meeting) => {
    const keys = countingAttendances(meeting, rule).flatMap(
      ({ person }) => (person && personKey(person)) ?? [],
    );
    for (const key of new Set(keys))
      visits.set(key, (visits.get(key) ?? 0) + 1);
  });
  return visits;
}

/**
 * Someone with their meetings in order of date.
 * @param isOwn which of their attendances tell division and rank
 */
export const visitorOf = (
  key: string,
  visits: readonly Meeting[],
  rule: AttendanceRule,
  isOwn: (attendance: Attendance) => boolean = () => true,
): Visitor => {
  const attendanceAt = (visit: Meeting): Attendance | undefined =>
    countingAttendances(visit, rule).find(
      (attendance) =>
        attendance.person !== undefined &&
        personKey(attendance.person) === key &&
        isOwn(attendance),
    );
  // From the last one back: one or two are looked at of however many.
  const { person, division, rank } = lastOf(visits, attendanceAt) ?? {};
  // Not every record of someone with a number has the name.
  const name = lastOf(visits, (visit) => {
    const entered = attendanceAt(visit)?.person?.name;
    return isBlank(entered) ? undefined : entered;
  });
  return {
    key,
    name: visibleText(name ?? person?.code ?? key),
    ...(isBlank(division) ? {} : { division: visibleText(division) }),
    ...(isBlank(rank) ? {} : { rank: visibleText(rank) }),
    visits: visits.length,
  };
};

/** What the last visit that tells it tells. */
const lastOf = <T>(
  visits: readonly Meeting[],
  tell: (visit: Meeting) => T | undefined,
): T | undefined => {
  for (let at = visits.length - 1; at >= 0; at -= 1) {
    const visit = visits[at];
    const told = visit && tell(visit);
    if (told !== undefined) return told;
  }
  return undefined;
};
