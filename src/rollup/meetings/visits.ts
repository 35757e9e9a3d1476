import type { Attendance, Meeting } from "../../domain/meeting";
import { personKey } from "../../domain/person";
import { countingAttendances } from "./counting-attendances";
import type { AttendanceRule } from "../input/counting-rules";
import { compareMeetings } from "../input/record-order";

/**
 * The meetings of each person with an identity, in order of date, start time
 * and record number, each once; keys as made by personKey().
 * @param isOwn which attendances of theirs make a visit
 */
export const visitsByPerson = (
  meetings: readonly Meeting[],
  rule: AttendanceRule,
  isOwn: (attendance: Attendance) => boolean = () => true,
): ReadonlyMap<string, readonly Meeting[]> => {
  const visits = new Map<string, Set<Meeting>>();
  for (const meeting of [...meetings].sort(compareMeetings)) {
    for (const attendance of countingAttendances(meeting, rule)) {
      const { person } = attendance;
      if (!isOwn(attendance)) continue;
      const key = person === undefined ? undefined : personKey(person);
      if (key === undefined) continue;
      visits.set(key, (visits.get(key) ?? new Set()).add(meeting));
    }
  }
  return new Map([...visits].map(([key, seen]) => [key, [...seen]]));
};
