import type { Activity } from "../../domain/activity";
import { isActivityCount } from "../../domain/activity-count";

/** 回数 of a record; one that cannot be counted counts once, and is reported. */
export const countOf = ({ count }: Activity): number =>
  isActivityCount(count) ? count : 1;

export const sumOfCounts = (activities: readonly Activity[]): number =>
  activities.reduce((sum, activity) => sum + countOf(activity), 0);
