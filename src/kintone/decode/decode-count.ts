import { isActivityCount } from "../../domain/activity-count";
import type { ActivityFieldName } from "../../fields/activity-fields";
import type { Source } from "../../settings/settings";
import type { RecordReader } from "./record-reader";

/**
 * 回数 of a record: of one column, or the sum of several in which a blank one
 * adds nothing. One that could not be counted by itself stands for all of them,
 * so that no sum hides it.
 * @returns undefined when all are blank, NaN where something is written that is no number
 */
export const decodeCount = (
  reader: RecordReader<ActivityFieldName>,
  { addedCounts = [] }: Source<ActivityFieldName>,
): number | undefined => {
  const counts = [
    ...(reader.isBlank("count") || !reader.isMapped("count")
      ? []
      : [reader.number("count") ?? NaN]),
    ...addedCounts.flatMap(({ field }) => {
      const column = reader.column("count", field);
      return column.isBlank("count") ? [] : [column.number("count") ?? NaN];
    }),
  ];
  if (counts.length === 0) return undefined;
  return (
    counts.find((count) => count !== 0 && !isActivityCount(count)) ??
    counts.reduce((sum, count) => sum + count, 0)
  );
};
