import { isActivityCount } from "../../domain/activity-count";
import type { ActivityEntry } from "./activity-entry";
import type { RecordProblem } from "./record-problem";

/** 回数 can be counted; blank counts as 1. */
export const checkCount = (
  entry: Pick<ActivityEntry, "count">,
): readonly RecordProblem[] =>
  entry.count === undefined || isActivityCount(entry.count)
    ? []
    : [{ field: "count", level: "error", code: "countInvalid" }];
