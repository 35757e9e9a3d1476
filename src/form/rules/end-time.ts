import type { MeetingEntry } from "../../checks/rules/meeting-entry";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import {
  addDays,
  daysBetween,
  parseCalendarDate,
} from "../../domain/calendar/calendar-date";
import { clockOf, minutesOf } from "../../domain/calendar/clock-time";
import type { FormFill } from "./form-fill";

const MEETING_MINUTES = 60;
const MINUTES_OF_DAY = 24 * 60;

type Times = Pick<
  MeetingEntry,
  "heldOn" | "startTime" | "endTime" | "startDay" | "endDay"
>;

/**
 * An hour after the start. An end that the start has passed, or moved away
 * from, moves along and the meeting stays as long as it was, whoever entered
 * it. Over midnight it goes only where an end has a day of its own: else an end
 * before the start is told.
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
  const days = Math.floor(end / MINUTES_OF_DAY);
  const startDay = dayOfStart(form);
  if (days > 0 && startDay === undefined) return [];
  return [
    {
      field: "endTime",
      value: clockOf(end % MINUTES_OF_DAY),
      ...(startDay === undefined ? {} : { day: addDays(startDay, days) }),
      ...(days === 0 ? {} : { isOtherDay: true }),
      ...(length === undefined || form.endTime === undefined
        ? {}
        : replacing(form.endTime, dayOf(form.endDay))),
    },
  ];
};

const replacing = (
  endTime: string,
  endDay: CalendarDate | undefined,
): Pick<FormFill, "replaces" | "replacesDay"> => ({
  replaces: endTime,
  ...(endDay === undefined ? {} : { replacesDay: endDay }),
});

/** How long the meeting was when its new start has left the end behind; minutes. */
const lengthBefore = (form: Times, before: Times): number | undefined => {
  const startDay = dayOfStart(form);
  const start = minutesOf(form.startTime);
  const startBefore = onDay(before.startTime, dayOfStart(before), startDay);
  // An end without a day is on that of the start that it was entered for.
  const endDay = dayOf(form.endDay);
  const end = onDay(form.endTime, endDay, startDay);
  const endBefore =
    endDay === undefined
      ? onDay(form.endTime, dayOfStart(before), startDay)
      : end;
  if (
    start === undefined ||
    startBefore === undefined ||
    end === undefined ||
    endBefore === undefined
  ) {
    return undefined;
  }
  const isLeft = end <= start || start < startBefore;
  return isLeft && endBefore >= startBefore
    ? endBefore - startBefore
    : undefined;
};

/** Minutes since midnight of another day, as far as days are known. */
const onDay = (
  clock: string | undefined,
  day: CalendarDate | undefined,
  from: CalendarDate | undefined,
): number | undefined => {
  const minutes = minutesOf(clock);
  return minutes === undefined || day === undefined || from === undefined
    ? minutes
    : minutes + daysBetween(from, day) * MINUTES_OF_DAY;
};

const dayOfStart = ({ startDay, heldOn }: Times): CalendarDate | undefined =>
  dayOf(startDay) ?? heldOn;

const dayOf = (day: string | undefined): CalendarDate | undefined =>
  day === undefined ? undefined : parseCalendarDate(day);
