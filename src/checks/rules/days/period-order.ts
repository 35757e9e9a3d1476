import { isPeriodReversed } from "../../../domain/calendar/activity-period";
import type { ActivityEntry } from "../activity-entry";
import type { RecordProblem } from "../record-problem";

/** The last day or month does not lie before the first. */
export const checkPeriodOrder = ({
  period,
}: Pick<ActivityEntry, "period">): readonly RecordProblem[] =>
  period !== undefined &&
  period.precision !== "fiscalYear" &&
  isPeriodReversed(period)
    ? [
        {
          field: "to",
          level: "error",
          code: "periodReversed",
          detail: `${period.from} – ${period.to}`,
        },
      ]
    : [];
