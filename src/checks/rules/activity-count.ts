import { isActivityCount } from "../../domain/activity-count";
import type { ActivityEntry } from "./activity-entry";
import type { RecordProblem } from "./record-problem";

/** 回数 can be counted; blank counts as 1, and 0 not at all (domain: counting rule 7). */
export const checkCount = ({
  count,
  isMonthly,
}: Pick<ActivityEntry, "count" | "isMonthly">): readonly RecordProblem[] => {
  if (count === undefined || isActivityCount(count)) return [];
  if (count === 0 && isMonthly) return [];
  if (count === 0) {
    return [{ field: "count", level: "warning", code: "countZero" }];
  }
  return [
    {
      field: "count",
      level: "error",
      code: "countInvalid",
      ...(Number.isNaN(count) ? {} : { detail: String(count) }),
    },
  ];
};
