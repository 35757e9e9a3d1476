import { minutesOf } from "../../../domain/calendar/clock-time";
import type { MeetingEntry } from "../meeting-entry";
import type { RecordProblem } from "../record-problem";

/**
 * The end does not lie before the start. Date-times are compared with their
 * day, times by the clock alone.
 */
export const checkTimeOrder = (
  entry: Pick<
    MeetingEntry,
    "heldOn" | "startTime" | "endTime" | "startDay" | "endDay"
  >,
): readonly RecordProblem[] => {
  const start = minutesOf(entry.startTime);
  const end = minutesOf(entry.endTime);
  if (start === undefined || end === undefined) return [];
  const { endDay, startDay = entry.heldOn } = entry;
  const isReversed =
    endDay === undefined || startDay === undefined || endDay === startDay
      ? end < start
      : endDay < startDay;
  return isReversed
    ? [{ field: "endTime", level: "error", code: "timeReversed" }]
    : [];
};
