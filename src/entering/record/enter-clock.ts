import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { samenessKey } from "../../domain/sameness/sameness";
import type { EnterableField } from "../enterable-fields";
import type { EnteringPlace } from "../entering-place";
import { isEarly, saysMorning } from "../reading/is-early-clock";
import { readClocks } from "../reading/read-clocks";
import { readDays } from "../reading/read-days";
import { yearOf } from "./enter-day";
import type { EnteredValue } from "./entered-value";
import { instantInJapan } from "./instant-in-japan";

/**
 * A time; in a field of date and time it needs the day of the record. A day before it
 * (2023/4/5 17:45, as exports have it) has to be that day.
 */
export const enterClock = (
  text: string | undefined,
  { type, name }: EnterableField,
  place: EnteringPlace,
  day: CalendarDate | undefined,
): EnteredValue => {
  const whole = readClocks(text);
  if (whole.state === "blank") return { value: "" };
  const behind =
    whole.state === "unreadable" ? clockBehindDay(text, place) : undefined;
  if (behind !== undefined && day !== undefined && behind.date !== day) {
    const detail = `${text} ≠ ${day}`;
    return { problem: { code: "clockOtherDay", detail } };
  }
  const read = readClocks(behind?.clock ?? text);
  if (read.state !== "read") {
    const detail = text ?? "";
    return HALF_DAY.test(samenessKey(detail))
      ? {
          value: "",
          problem: { level: "warning", code: "clockHalfDay", detail },
        }
      : { problem: { code: "clockUnreadable", detail } };
  }
  const { start, end } = read;
  const clock = name === "endTime" ? (end ?? start) : start;
  const besides =
    end === undefined || name === "endTime"
      ? {}
      : {
          besides: {
            endClock: saysMorning(text) && end < NOON ? `午前${end}` : end,
          },
        };
  const told = { ...besides, ...earlyProblem(clock, text) };
  if (type === "TIME") return { value: clock, ...told };
  return day === undefined
    ? { value: "", ...told }
    : { value: instantInJapan(day, clock), ...told };
};

const NOON = "12:00";
const HALF_DAY = /^(?:(?:午前|午後)中?|AM|PM)$/iu;

/** The day and the time of 2023/4/5 17:45; undefined for another text. */
const clockBehindDay = (
  text: string | undefined,
  place: EnteringPlace,
): { readonly date: CalendarDate; readonly clock: string } | undefined => {
  const read = readDays(text, yearOf(place));
  return read.state === "read" &&
    read.from.precision === "day" &&
    read.clock !== undefined
    ? { date: read.from.date, clock: read.clock }
    : undefined;
};

const earlyProblem = (
  clock: string,
  text: string | undefined,
): Pick<EnteredValue, "problem"> =>
  isEarly(clock, text)
    ? { problem: { level: "warning", code: "clockEarly", detail: clock } }
    : {};
