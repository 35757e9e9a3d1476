import type { Activity } from "../../domain/activity";
import { isActivityCount } from "../../domain/activity-count";

/**
 * 回数 of a record (domain: counting rule 7): 0 means that nothing took place;
 * one that cannot be counted counts once. Both are reported.
 */
export const countOf = ({ count }: Pick<Activity, "count">): number =>
  count === 0 || isActivityCount(count) ? Math.abs(count) : 1;

export const sumOfCounts = (activities: readonly Activity[]): number =>
  activities.reduce((sum, activity) => sum + countOf(activity), 0);
