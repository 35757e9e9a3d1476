import type { CalendarDate } from "../../../../domain/calendar/calendar-date";
import { yearOf } from "../../../../domain/calendar/calendar-date";

/** Eras and centuries that a year of two digits may be of, the likeliest first. */
const YEARS_BEFORE = { R: 2018, H: 1988, century: 2000, S: 1925 } as const;
/** How a day with such a year is read; its month may stand first: 4/27/22. */
export type ShortYear = keyof typeof YEARS_BEFORE | "monthFirst";

/** No list of the programme is older. */
const FIRST_YEAR = 1989;

/** 4.4.27, 22/4/27, 3年1月5日, with what may stand behind it. */
const SHORT = /^(\d{1,2})([-/.年])(\d{1,2})([-/.月])(\d{1,2})(?!\d)/u;

interface ShortDay {
  readonly numbers: readonly [number, number, number];
  readonly isSlashed: boolean;
}

const shortDayIn = (text: string): ShortDay | undefined => {
  const [, a, first, b, second, c] = SHORT.exec(plain(text)) ?? [];
  return a === undefined
    ? undefined
    : {
        numbers: [Number(a), Number(b), Number(c)],
        isSlashed: first === "/" && second === "/",
      };
};

const plain = (text: string): string => text.normalize("NFKC").trim();

/**
 * As what a day can be read whose year says neither its era nor its century.
 * @param today its year is not after the one that follows it
 * @returns none for any other text
 */
export const shortYearsOf = (
  text: string,
  today: CalendarDate,
): readonly ShortYear[] => {
  const { numbers: [a, b, c] = [0, 0, 0], isSlashed = false } =
    shortDayIn(text) ?? {};
  const isYear = (year: number): boolean =>
    year >= FIRST_YEAR && year <= yearOf(today) + 1;
  const eras = Object.entries(YEARS_BEFORE)
    .filter(([, before]) => a > 0 && isDay(b, c) && isYear(before + a))
    .map(([era]) => era as ShortYear);
  const isMonthFirst =
    isSlashed && isDay(a, b) && c > 0 && isYear(YEARS_BEFORE.century + c);
  return isMonthFirst ? [...eras, "monthFirst"] : eras;
};

const isDay = (month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** 4.4.27 of 令和 as R4.4.27, of the century as 2004.4.27; 4/27/22 as 2022/4/27. */
export const withWholeYear = (text: string, way: ShortYear): string => {
  if (way === "century")
    return plain(text).replace(
      /^\d{1,2}/u,
      (year) => `20${year.padStart(2, "0")}`,
    );
  return way === "monthFirst"
    ? plain(text).replace(
        SHORT,
        (_, month: string, _a, day: string, _b, year: string) =>
          `20${year.padStart(2, "0")}/${month}/${day}`,
      )
    : `${way}${plain(text)}`;
};
