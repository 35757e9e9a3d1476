import type { Attendance, Meeting } from "../../domain/meeting";
import { personKey } from "../../domain/person";
import type { Steps } from "../../domain/steps";
import { forEachInSteps } from "../../domain/steps";
import { countingAttendances } from "./counting-attendances";
import type { AttendanceRule } from "../input/counting-rules";

/**
 * The meetings of each person with an identity, in order of date, start time
 * and record number, each once; keys as made by personKey().
 * @param meetings in this order (inMeetingOrder)
 * @param isOwn which attendances of theirs make a visit
 */
export function* visitsByPerson(
  meetings: readonly Meeting[],
  rule: AttendanceRule,
  isOwn: (attendance: Attendance) => boolean = () => true,
): Steps<ReadonlyMap<string, readonly Meeting[]>> {
  const visits = new Map<string, Meeting[]>();
  yield* forEachInSteps(meetings, (meeting) => {
    for (const attendance of countingAttendances(meeting, rule)) {
      const { person } = attendance;
      if (!isOwn(attendance)) continue;
      const key = person === undefined ? undefined : personKey(person);
      if (key === undefined) continue;
      const own = visits.get(key);
      if (own === undefined) visits.set(key, [meeting]);
      // Someone entered twice at a meeting came once.
      else if (own.at(-1) !== meeting) own.push(meeting);
    }
  });
  return visits;
}
