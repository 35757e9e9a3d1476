import type { ToldPeriod } from "../../reading/periods/list-period";
import { isOrdered, orderOfMonths } from "./order-of-months";

/** How the year of days that lack it may be understood. */
export interface YearReading {
  readonly way: YearWay;
  /** 年度, but of the calendar for "calendar" and "next". */
  readonly year: number;
}

const YEAR_WAYS = [
  /** 4月 to 3月 */
  "fiscal",
  /** 1月 to 12月 */
  "calendar",
  /** fiscal years one after the other, from where one ends */
  "onward",
  /** the latest first */
  "backward",
  /** years of the calendar one after the other */
  "next",
] as const;
type YearWay = (typeof YEAR_WAYS)[number];

/** As an answer is kept. */
export const readingKey = ({ way, year }: YearReading): string =>
  `${way}:${year}`;

/** @returns undefined for no such answer */
export const parseReading = (
  text: string | undefined,
): YearReading | undefined => {
  const [told, year] = text?.split(":") ?? [];
  const way = YEAR_WAYS.find((one) => one === told);
  return way === undefined || !/^\d{4}$/u.test(year ?? "")
    ? undefined
    : { way, year: Number(year) };
};

/** Months of rows in their order, 1..12; undefined for a row that needs its year alone. */
type Months = readonly (number | undefined)[];

/** The fiscal year of each row by a reading. */
export const yearsBy = (
  { way, year }: YearReading,
  months: Months,
  startMonth: number,
): readonly number[] => {
  const fiscalOf = (ofCalendar: number, month: number | undefined): number =>
    ofCalendar - (month !== undefined && month < startMonth ? 1 : 0);
  const turnsFrom = (first: number): readonly number[] => {
    const { direction, turns } = orderFrom(first, months);
    return turns.map((turned) => turned * direction);
  };
  switch (way) {
    case "fiscal":
      return months.map(() => year);
    case "calendar":
      return months.map((month) => fiscalOf(year, month));
    case "onward":
    case "backward":
      return turnsFrom(startMonth).map((turned) => year + turned);
    case "next":
      return turnsFrom(1).map((turned, at) =>
        fiscalOf(year + turned, months[at]),
      );
    default:
      return way satisfies never;
  }
};

/** @param first month of a year */
const orderFrom = (first: number, months: Months) =>
  orderOfMonths(months.map((month = first) => (month - first + 12) % 12));

/**
 * The readings that what tells a year allows, the likeliest first. One alone
 * where the order of the months proves nothing against it: then it is proposed.
 * A fiscal year is not one where they step from its last month to its first, or
 * run from 1月 to 12月; one of the calendar where they go back, unless the latest
 * stands first.
 * @param runs months of rows on end
 */
export const readingsOf = (
  told: ToldPeriod,
  runs: readonly Months[],
  startMonth: number,
): readonly YearReading[] => {
  const readings = runs.flatMap((months) =>
    readingsOfRun(told, months, startMonth),
  );
  const byOutcome = new Map<string, YearReading>();
  for (const reading of readings) {
    const years = runs.map((months) => yearsBy(reading, months, startMonth));
    const outcome = JSON.stringify(years);
    if (!byOutcome.has(outcome)) byOutcome.set(outcome, reading);
  }
  return [...byOutcome.values()];
};

const readingsOfRun = (
  { fiscalYear, year, until, isMonths, isBesideMonth }: ToldPeriod,
  months: Months,
  startMonth: number,
): readonly YearReading[] => {
  const fiscal = orderFrom(startMonth, months);
  const calendar = orderFrom(1, months);
  if (isBesideMonth && fiscalYear !== undefined)
    return [
      { way: "calendar", year: fiscalYear },
      { way: "fiscal", year: fiscalYear },
    ];
  if (year !== undefined) {
    const own: YearReading = { way: "calendar", year };
    if (isMonths) return [own];
    const isRunning = calendar.turned === 0 && calendar.astray === 0;
    const isOfFiscal = fiscal.turned === 0 && fiscal.astray === 0;
    if (isRunning && (calendar.direction === 1 || !isOfFiscal)) return [own];
    return [
      own,
      { way: "fiscal", year },
      ...(calendar.turned > 0 ? [{ way: "next", year } as const] : []),
    ];
  }
  if (fiscalYear === undefined) return [];
  if (until !== undefined) return severalYears(fiscalYear, until, fiscal);
  const own: YearReading = { way: "fiscal", year: fiscalYear };
  const isSeveral = fiscal.turned > 0 && isOrdered(fiscal);
  const isCalendar =
    calendar.turned === 0 &&
    (isSeveral
      ? isOrdered(calendar)
      : calendar.astray === 0 && fiscal.astray > 0);
  return [
    own,
    ...(isCalendar ? [{ way: "calendar", year: fiscalYear } as const] : []),
    ...(isSeveral ? oneAfterAnother(fiscalYear, fiscal) : []),
  ];
};

type Order = ReturnType<typeof orderFrom>;

/** The year that is told is that of the first row, or of the last. */
const oneAfterAnother = (
  year: number,
  { direction, turned }: Order,
): readonly YearReading[] => {
  const way = direction === 1 ? "onward" : "backward";
  return [
    { way, year },
    { way, year: year - direction * turned },
  ];
};

/** 令和3・4年度: sure where the rows are of as many years. */
const severalYears = (
  first: number,
  last: number,
  order: Order,
): readonly YearReading[] => {
  const [all] = oneAfterAnother(order.direction === 1 ? first : last, order);
  if (order.turned === last - first && isOrdered(order))
    return all === undefined ? [] : [all];
  return [
    ...Array.from({ length: last - first + 1 }, (_, at): YearReading => ({
      way: "fiscal",
      year: first + at,
    })),
    ...(order.turned > 0 && all !== undefined ? [all] : []),
  ];
};
