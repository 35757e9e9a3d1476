import type { MeetingEntry } from "../../checks/rules/meeting-entry";
import { clockOf, minutesOf } from "../../domain/calendar/clock-time";
import type { FormFill } from "./form-fill";

const MEETING_MINUTES = 60;
const MINUTES_OF_DAY = 24 * 60;

type Times = Pick<MeetingEntry, "startTime" | "endTime">;

/**
 * An hour after the start. An end that the start has passed, or moved away
 * from, moves along and the meeting stays as long as it was, whoever entered
 * it; nothing when that is on the next day: an end before the start is told.
 * @param before the times before the start was changed
 */
export const fillEndTime = (
  form: Times,
  before: Times = {},
): readonly FormFill[] => {
  const start = minutesOf(form.startTime);
  if (start === undefined) return [];
  const length = lengthBefore(form, before);
  const end = start + (length ?? MEETING_MINUTES);
  if (end >= MINUTES_OF_DAY) return [];
  const value = clockOf(end);
  return length === undefined || form.endTime === undefined
    ? [{ field: "endTime", value }]
    : [{ field: "endTime", value, replaces: form.endTime }];
};

/** How long the meeting was when its new start has left the end behind. */
const lengthBefore = (form: Times, before: Times): number | undefined => {
  const [start, end, startBefore] = [
    form.startTime,
    form.endTime,
    before.startTime,
  ].map(minutesOf);
  if (start === undefined || end === undefined || startBefore === undefined) {
    return undefined;
  }
  const isLeft = end <= start || start < startBefore;
  return isLeft && end >= startBefore ? end - startBefore : undefined;
};
