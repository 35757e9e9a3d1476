import type { FormFill } from "./form-fill";
import type { FormProblem } from "./form-problem";
import type { MeetingForm } from "./meeting-form";

const MEETING_MINUTES = 60;
const MINUTES_OF_DAY = 24 * 60;

/** An hour after the start; nothing when that is on the next day. */
export const fillEndTime = (
  form: Pick<MeetingForm, "startTime">,
): readonly FormFill[] => {
  const start = minutesOf(form.startTime);
  if (start === undefined) return [];
  const end = start + MEETING_MINUTES;
  return end < MINUTES_OF_DAY
    ? [{ field: "endTime", value: clockOf(end) }]
    : [];
};

/** The end lies after the start. */
export const checkTimeOrder = (
  form: Pick<MeetingForm, "startTime" | "endTime">,
): readonly FormProblem[] => {
  const start = minutesOf(form.startTime);
  const end = minutesOf(form.endTime);
  return start !== undefined && end !== undefined && end < start
    ? [{ field: "endTime", level: "error", code: "timeReversed" }]
    : [];
};

const minutesOf = (clock: string | undefined): number | undefined => {
  const match = /^(\d{1,2}):(\d{2})$/u.exec(clock ?? "");
  return match === null ? undefined : Number(match[1]) * 60 + Number(match[2]);
};

const clockOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
