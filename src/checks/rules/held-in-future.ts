import type { CalendarDate } from "../../domain/calendar-date";
import type { RecordProblem } from "./record-problem";
import type { MeetingEntry } from "./meeting-entry";

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
