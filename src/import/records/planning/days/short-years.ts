import type { CalendarDate } from "../../../../domain/calendar/calendar-date";
import { yearOf } from "../../../../domain/calendar/calendar-date";

/** Eras and centuries that a year of two digits may be of, the likeliest first. */
const YEARS_BEFORE = { R: 2018, H: 1988, S: 1925, century: 2000 } as const;
type ShortEra = keyof typeof YEARS_BEFORE;
const ERAS: readonly ShortEra[] = ["R", "H", "century", "S"];

/** No list of the programme is older. */
const FIRST_YEAR = 1989;

/** 4.4.27, 22/4/27, 3年1月5日, with what may stand behind it. */
const SHORT = /^(\d{1,2})([-/.年])(\d{1,2})([-/.月])(\d{1,2})(?!\d)/u;

const yearIn = (text: string): number | undefined => {
  const [, year, , month, , day] = SHORT.exec(plain(text)) ?? [];
  const isDay = Number(month) <= 12 && Number(day) <= 31;
  return year !== undefined && isDay && Number(year) > 0
    ? Number(year)
    : undefined;
};

const plain = (text: string): string => text.normalize("NFKC").trim();

/** Whether a text is a day whose year says neither its era nor its century. */
export const hasShortYear = (text: string): boolean =>
  yearIn(text) !== undefined;

/**
 * What the years of all those texts may be of.
 * @param today none of them is after the year that follows it
 */
export const erasOf = (
  texts: readonly string[],
  today: CalendarDate,
): readonly ShortEra[] =>
  ERAS.filter((era) =>
    texts.every((text) => {
      const year = YEARS_BEFORE[era] + (yearIn(text) ?? 0);
      return year >= FIRST_YEAR && year <= yearOf(today) + 1;
    }),
  );

/** 4.4.27 of 令和 as R4.4.27, and of the century as 2004.4.27. */
export const inEra = (text: string, era: ShortEra): string =>
  era === "century"
    ? plain(text).replace(/^\d{1,2}/u, (year) => `20${year.padStart(2, "0")}`)
    : `${era}${plain(text)}`;
