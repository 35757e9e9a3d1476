import type { Activity } from "../../domain/activity";
import { periodSortKey } from "../../domain/calendar/activity-period";
import type { Meeting } from "../../domain/meeting";
import type { Steps } from "../../domain/steps";
import { atOnce, forEachInSteps } from "../../domain/steps";

/** Order of record numbers: 9 before 10. */
export const compareRecordIds = (a: string, b: string): number =>
  a.length - b.length || compareTexts(a, b);

/** Order by code units, the same in every locale. */
export const compareTexts = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

/** Order of date, then record number; undated ones last. */
export const compareActivities = (a: Activity, b: Activity): number =>
  compareTexts(periodSortKey(a.period), periodSortKey(b.period)) ||
  compareRecordIds(a.recordId, b.recordId);

/**
 * Meetings in order of compareMeetings(): tens of thousands lie on a few hundred
 * days, and only those of one day are compared further.
 */
export const inMeetingOrder = (meetings: readonly Meeting[]): Meeting[] =>
  atOnce(orderMeetings(meetings));

/** The same in steps. */
export function* orderMeetings(meetings: readonly Meeting[]): Steps<Meeting[]> {
  const days = new Map<string, Meeting[]>();
  yield* forEachInSteps(meetings, (meeting) => {
    const day = days.get(meeting.heldOn);
    if (day === undefined) days.set(meeting.heldOn, [meeting]);
    else day.push(meeting);
  });
  const ordered: Meeting[] = [];
  for (const day of [...days.keys()].sort(compareTexts)) {
    yield;
    for (const meeting of (days.get(day) ?? []).sort(compareWithinDay))
      ordered.push(meeting);
  }
  return ordered;
}

/** Order of date, then start time (unknown first), then record number. */
export const compareMeetings = (a: Meeting, b: Meeting): number =>
  compareTexts(a.heldOn, b.heldOn) || compareWithinDay(a, b);

const compareWithinDay = (a: Meeting, b: Meeting): number =>
  compareTexts(a.startTime ?? "", b.startTime ?? "") ||
  compareRecordIds(a.recordId, b.recordId);
