import type { Activity } from "../../domain/activity";
import type { ActivityDimension } from "../dimensions/activity-dimensions";
import type { ActivityCountRow } from "../years/fiscal-year-rollup";
import { sumOfCounts } from "./activity-count";
import { groupByText } from "../input/group-by-text";
import { compareTexts } from "../input/record-order";

/**
 * 回数 by one dimension, largest first, then by text, 未設定 last. A record with
 * several values (advisers, divisions) counts under each.
 * @param counted counted records
 */
export const activityTable = (
  counted: readonly Activity[],
  { textsOf }: Pick<ActivityDimension, "textsOf">,
  preferred: readonly string[] = [],
): ActivityCountRow[] =>
  groupByText(counted, textsOf, preferred)
    .map(({ key, items }) => ({ key, count: sumOfCounts(items) }))
    .sort(
      (a, b) =>
        Number(a.key === null) - Number(b.key === null) ||
        b.count - a.count ||
        compareTexts(a.key ?? "", b.key ?? ""),
    );
