import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { parseCalendarDate } from "../../domain/calendar/calendar-date";
import { toJapanTime } from "../../kintone/decode/days/japan-time";

const INSTANT =
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[-+]\d{2}:?\d{2})$/u;
/** Without a zone it is of here. */
const LOCAL = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?$/u;

/**
 * The day and time in Japan of an instant as systems write it:
 * 2023-04-01T01:00:00Z, 2023-04-01T10:00:00+09:00. Midnight tells no time.
 * @returns undefined for any other text
 */
export const instantIn = (
  text: string,
): { readonly date: CalendarDate; readonly clock?: string } | undefined => {
  const plain = text.trim();
  const [, day, time] = LOCAL.exec(plain) ?? [];
  const told =
    day === undefined || time === undefined
      ? inJapan(plain)
      : { date: day, clock: time };
  const date = parseCalendarDate(told?.date);
  if (told === undefined || date === undefined) return undefined;
  return { date, ...(told.clock === "00:00" ? {} : { clock: told.clock }) };
};

const inJapan = (plain: string) =>
  INSTANT.test(plain) ? toJapanTime(plain) : undefined;

const ERAS: Readonly<Partial<Record<string, string>>> = {
  令: "令和",
  平: "平成",
  昭: "昭和",
};

/** 令2.2.4, R020107 as systems write it, and '22/6/10, as 令和2.2.4, R02/01/07 and 2022/6/10. */
export const withWholeEra = (plain: string): string =>
  plain
    .replace(/^(?:令|平|昭)(?=元|\d)/u, (sign) => ERAS[sign] ?? sign)
    .replace(/^([RHS])(\d{2})(\d{2})(\d{2})$/iu, "$1$2/$3/$4")
    .replace(/^['’‘](\d{2})(?=[-/.年])/u, "20$1");
