import { isPeriodReversed } from "../../domain/activity-period";
import type { ActivityEntry } from "./activity-entry";
import type { RecordProblem } from "./record-problem";

/** The last day or month does not lie before the first. */
export const checkPeriodOrder = (
  entry: Pick<ActivityEntry, "period">,
): readonly RecordProblem[] =>
  entry.period !== undefined && isPeriodReversed(entry.period)
    ? [{ field: "to", level: "error", code: "periodReversed" }]
    : [];
