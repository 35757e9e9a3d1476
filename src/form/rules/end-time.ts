import type { MeetingEntry } from "../../checks/rules/meeting-entry";
import { clockOf, minutesOf } from "../../domain/clock-time";
import type { FormFill } from "./form-fill";

const MEETING_MINUTES = 60;
const MINUTES_OF_DAY = 24 * 60;

/** An hour after the start; nothing when that is on the next day. */
export const fillEndTime = (
  form: Pick<MeetingEntry, "startTime">,
): readonly FormFill[] => {
  const start = minutesOf(form.startTime);
  if (start === undefined) return [];
  const end = start + MEETING_MINUTES;
  return end < MINUTES_OF_DAY
    ? [{ field: "endTime", value: clockOf(end) }]
    : [];
};
