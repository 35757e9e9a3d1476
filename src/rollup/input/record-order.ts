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

/** Order of date, then start time (unknown first), then record number. */
export const compareMeetings = (a: Meeting, b: Meeting): number =>
  compareTexts(a.heldOn, b.heldOn) ||
  compareTexts(a.startTime ?? "", b.startTime ?? "") ||
  compareRecordIds(a.recordId, b.recordId);
