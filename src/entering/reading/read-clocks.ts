import { clockOf } from "../../domain/calendar/clock-time";
import { isBlank, samenessKey } from "../../domain/sameness/sameness";

/** What a text says of the time of day. */
export type ReadClocks =
  | { readonly state: "blank" }
  | { readonly state: "unreadable" }
  | {
      readonly state: "read";
      /** HH:MM */
      readonly start: string;
      /** HH:MM, where the text says from when to when. */
      readonly end?: string;
    };

const RANGE = /[~〜∼\-‐‒–—―−ー]|から/u;
const CLOCK =
  /^(午前|午後|AM|PM)?(\d{1,2})(?:[:時.](\d{1,2}|半)?(?::\d{2})?分?)?(AM|PM)?$/iu;
const COMPACT = /^(\d{1,2})(\d{2})$/u;
/** How long it was, behind a time: （60分）, (1時間30分), (1.5h) */
const DURATION =
  /\((?:約|計)?\d+(?:\.\d+)?(?:分|時間|h|min)(?:\d+分|半)?間?\)$/iu;
const MINUTES_OF_DAY = 24 * 60;

/**
 * Times as people write them: 13:30, 13時30分, 13時半, 午後1時30分, 1:30PM, 1330, a
 * fraction of a day as spreadsheets have it, and from when to when, 13:30～14:30,
 * with how long that was in brackets.
 */
export const readClocks = (text: string | undefined): ReadClocks => {
  if (isBlank(text)) return { state: "blank" };
  const plain = samenessKey(text).replace(DURATION, "");
  const fraction = fractionOf(plain);
  if (fraction !== undefined) return { state: "read", start: fraction };
  const [first = "", last, ...more] = plain.replaceAll("まで", "").split(RANGE);
  const start = clockIn(first);
  const end =
    last === undefined || last === "" ? undefined : clockIn(last, first);
  const isWhole =
    more.length === 0 &&
    (last === undefined || last === "" || end !== undefined);
  if (start === undefined || !isWhole) return { state: "unreadable" };
  return { state: "read", start, ...(end === undefined ? {} : { end }) };
};

/** A number below 1 is a part of the day, to the minute; 0.5 may well be half an hour. */
const fractionOf = (text: string): string | undefined => {
  if (!/^0?\.\d{3,}(?:e-\d+)?$/iu.test(text)) return undefined;
  const minutes = Math.round(Number(text) * MINUTES_OF_DAY);
  return minutes < MINUTES_OF_DAY ? clockOf(minutes) : undefined;
};

/** @param before of a range: 午後1時～2時 is in the afternoon as a whole */
const clockIn = (text: string, before = ""): string | undefined => {
  const compact = text.length >= 3 ? COMPACT.exec(text) : null;
  if (compact !== null) return clockAt(Number(compact[1]), Number(compact[2]));
  const [whole, early, hour, minute, late] = CLOCK.exec(text) ?? [];
  // A number alone is no time, nor is 1.5, which may be hours.
  if (whole === undefined || /^\d+(?:\.\d)?$/u.test(whole)) return undefined;
  const half = early ?? late ?? /^(午前|午後)/u.exec(before)?.[1] ?? "";
  const minutes = minute === "半" ? 30 : Number(minute ?? 0);
  const isAfternoon = /午後|PM/iu.test(half);
  const hours = Number(hour);
  if (half !== "" && hours > 12)
    return early === undefined && late === undefined
      ? clockAt(hours, minutes)
      : undefined;
  const shift =
    half === "" ? 0 : (isAfternoon ? 12 : 0) - (hours === 12 ? 12 : 0);
  return clockAt(hours + shift, minutes);
};

const clockAt = (hours: number, minutes: number): string | undefined =>
  hours < 24 && minutes < 60 ? clockOf(hours * 60 + minutes) : undefined;
