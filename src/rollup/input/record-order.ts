import type { Activity } from "../../domain/activity";
import { periodSortKey } from "../../domain/calendar/activity-period";
import type { Meeting } from "../../domain/meeting";

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
export const inMeetingOrder = (meetings: readonly Meeting[]): Meeting[] => {
  const days = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    const day = days.get(meeting.heldOn);
    if (day === undefined) days.set(meeting.heldOn, [meeting]);
    else day.push(meeting);
  }
  return [...days.keys()]
    .sort(compareTexts)
    .flatMap((day) => (days.get(day) ?? []).sort(compareWithinDay));
};

/** Order of date, then start time (unknown first), then record number. */
export const compareMeetings = (a: Meeting, b: Meeting): number =>
  compareTexts(a.heldOn, b.heldOn) || compareWithinDay(a, b);

const compareWithinDay = (a: Meeting, b: Meeting): number =>
  compareTexts(a.startTime ?? "", b.startTime ?? "") ||
  compareRecordIds(a.recordId, b.recordId);
