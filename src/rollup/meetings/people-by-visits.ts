import type { Attendance, Meeting } from "../../domain/meeting";
import { personKey } from "../../domain/person";
import { isBlank, visibleText } from "../../domain/sameness/sameness";
import { countingAttendances } from "./counting-attendances";
import type { AttendanceRule } from "../input/counting-rules";
import { countedMeetings } from "../input/counted-meetings";
import type { FiscalYearRollup } from "../years/fiscal-year-rollup";
import { compareTexts } from "../input/record-order";
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

/** Who came in a fiscal year, the most frequent first, then by name. */
export const peopleByVisits = (
  year: FiscalYearRollup,
  meetings: readonly Meeting[],
  rule: AttendanceRule,
): readonly Visitor[] => {
  const counted = countedMeetings(meetings, year);
  return [...visitsByPerson(counted, rule)]
    .map(([key, visits]) => visitorOf(key, visits, rule))
    .sort((a, b) => b.visits - a.visits || compareTexts(a.name, b.name));
};

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
  const attended = visits.flatMap(
    (visit) =>
      countingAttendances(visit, rule).find(
        (attendance) =>
          attendance.person !== undefined &&
          personKey(attendance.person) === key &&
          isOwn(attendance),
      ) ?? [],
  );
  const { person, division, rank } = attended.at(-1) ?? {};
  // Not every record of someone with a number has the name.
  const name = attended
    .flatMap((one) => one.person?.name ?? [])
    .filter((one) => !isBlank(one))
    .at(-1);
  return {
    key,
    name: visibleText(name ?? person?.code ?? key),
    ...(isBlank(division) ? {} : { division: visibleText(division) }),
    ...(isBlank(rank) ? {} : { rank: visibleText(rank) }),
    visits: visits.length,
  };
};
