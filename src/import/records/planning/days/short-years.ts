import type { CalendarDate } from "../../../../domain/calendar/calendar-date";
import { yearOf } from "../../../../domain/calendar/calendar-date";

/** Eras and centuries that a year of two digits may be of, the likeliest first. */
const YEARS_BEFORE = { R: 2018, H: 1988, century: 2000, S: 1925 } as const;
/** How a day with such a year is read; its month may stand first: 4/27/22. */
export type ShortYear = keyof typeof YEARS_BEFORE | "monthFirst";

/** No list of the programme is older. */
const FIRST_YEAR = 1989;

/** 4.4.27, 元.5.7, 22/4/27, 3年1月5日, with what may stand behind it; 3/1-3/3 is a period. */
const SHORT =
  /^(?<year>\d{1,2}|元)(?:(?<sign>[-/.])(?<month>\d{1,2})\k<sign>|年(?<ofYear>\d{1,2})月)(?<day>\d{1,2})(?!\d)/u;

interface ShortDay {
  readonly numbers: readonly [number, number, number];
  readonly isFirst: boolean;
  readonly isSlashed: boolean;
}

const shortDayIn = (text: string): ShortDay | undefined => {
  const { year, sign, month, ofYear, day } =
    SHORT.exec(plain(text))?.groups ?? {};
  if (year === undefined) return undefined;
  const isFirst = year === "元";
  return {
    numbers: [isFirst ? 1 : Number(year), Number(month ?? ofYear), Number(day)],
    isFirst,
    isSlashed: sign === "/",
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
  const {
    numbers: [a, b, c] = [0, 0, 0],
    isSlashed = false,
    isFirst = false,
  } = shortDayIn(text) ?? {};
  // Nobody writes the first year of a century so, and 平成元年 is too long ago.
  if (isFirst) return isDay(b, c) ? ["R"] : [];
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
        /^(\d{1,2})\/(\d{1,2})\/(\d{1,2})/u,
        (_, month: string, day: string, year: string) =>
          `20${year.padStart(2, "0")}/${month}/${day}`,
      )
    : `${way}${plain(text)}`;
};

/** No list goes over more years. */
const LONG = 12;

/**
 * Those ways that are of about the time of years that others of the list tell for sure:
 * 2 beside 平成31 is 令和2. All of them where none is.
 */
export const nearYears = (
  text: string,
  ways: readonly ShortYear[],
  sure: readonly number[],
): readonly ShortYear[] => {
  const near = ways.filter((way) => {
    const year = yearBy(text, way);
    return (
      sure.length > 0 &&
      sure.every((one) => year !== undefined && Math.abs(one - year) <= LONG)
    );
  });
  return near.length === 0 ? ways : near;
};

/** The year of the calendar that a short day is of in one way. */
export const yearBy = (text: string, way: ShortYear): number | undefined => {
  const { numbers } = shortDayIn(text) ?? {};
  if (numbers === undefined) return undefined;
  const [first, , last] = numbers;
  return way === "monthFirst"
    ? YEARS_BEFORE.century + last
    : YEARS_BEFORE[way] + first;
};
