import { minutesOf } from "../../../domain/calendar/clock-time";
import type { MeetingEntry } from "../meeting-entry";
import type { RecordProblem } from "../record-problem";

/** The end does not lie before the start. */
export const checkTimeOrder = (
  entry: Pick<MeetingEntry, "startTime" | "endTime">,
): readonly RecordProblem[] => {
  const start = minutesOf(entry.startTime);
  const end = minutesOf(entry.endTime);
  return start !== undefined && end !== undefined && end < start
    ? [{ field: "endTime", level: "error", code: "timeReversed" }]
    : [];
};
