import type { ActivityPeriod } from "../../../domain/activity";
import type { CalendarDate } from "../../../domain/calendar/calendar-date";
import { firstDayOfMonth } from "../../../domain/calendar/calendar-date";
import { firstDayOfFiscalYear } from "../../../domain/calendar/fiscal-year";
import { periodFiscalYear } from "../../../domain/calendar/activity-period";
import type { ActivityEntry } from "../activity-entry";
import type { RecordProblem } from "../record-problem";
import type { MeetingEntry } from "../meeting-entry";

/**
 * A meeting can't have been held on a day that is still to come.
 * @param today absent: nothing is in the future
 */
export const checkHeldInFuture = (
  entry: Pick<MeetingEntry, "status" | "heldOn">,
  today: CalendarDate | undefined,
): readonly RecordProblem[] =>
  entry.status === "held" &&
  entry.heldOn !== undefined &&
  today !== undefined &&
  entry.heldOn > today
    ? [{ field: "heldOn", level: "error", code: "heldInFuture" }]
    : [];

/**
 * Nor can an activity: one known to the month or the fiscal year only when all
 * of that is still to come.
 * @param today absent: nothing is in the future
 */
export const checkActivityInFuture = (
  { status, period }: Pick<ActivityEntry, "status" | "period">,
  today: CalendarDate | undefined,
  startMonth: number,
): readonly RecordProblem[] =>
  status === "held" &&
  period !== undefined &&
  today !== undefined &&
  earliestDay(period, startMonth) > today
    ? [{ field: "from", level: "error", code: "activityInFuture" }]
    : [];

const earliestDay = (
  period: ActivityPeriod,
  startMonth: number,
): CalendarDate => {
  if (period.precision === "day") return period.from;
  return period.precision === "month"
    ? firstDayOfMonth(period.from)
    : firstDayOfFiscalYear(periodFiscalYear(period, startMonth), startMonth);
};
