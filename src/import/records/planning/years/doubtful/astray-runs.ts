import type { CalendarDate } from "../../../../../domain/calendar/calendar-date";
import { daysBetween } from "../../../../../domain/calendar/calendar-date";
import { fiscalYearOf } from "../../../../../domain/calendar/fiscal-year";
import { yearsLater } from "../../../../../domain/calendar/years-later";

/** Days on end that are years away from those around them. */
export interface AstrayRun {
  /** The places of its first and its last day. */
  readonly first: number;
  readonly last: number;
  /** So many years later they would go on with those around them; earlier below 0. */
  readonly years: number;
}

/** A longer step than this is none of a list that goes on. */
const HALF_A_YEAR = 180;
/** Lists are kept in order by their months rather than by their days. */
const LOOSE = 62;
/** What follows at an end of a list is not far from it. */
const NEAR = 100;
/** No slip is of more years. */
const MOST_YEARS = 100;
/** 2012 for 2022: at an end of a list no other years prove anything, but the one that had just ended. */
const DECADE = 10;
/** What two days of a list that goes on are apart at most. */
const A_YEAR = 366;
/** A run of more than one in so many is no slip, nor is a list with more steps back in any order. */
const FEW = 4;

/** How many of so many may be slips; between others, as all of a January, half of them. */
const mostSlips = (days: number, of: 2 | typeof FEW = FEW): number =>
  Math.max(1, days / of);

/**
 * Days whose year alone puts them out of the order of their list: a January that
 * was typed with the year that had just ended. Of a list whose days are in no
 * order there are none.
 * @param days in the order of the list, the latest first too
 * @param startMonth first month of a fiscal year, 1..12
 */
export const astrayRuns = (
  days: readonly CalendarDate[],
  startMonth: number,
): readonly AstrayRun[] => {
  const steps = stepsOf(days);
  const down = steps.filter((step) => step < 0).length;
  const isLatestFirst = down * 2 > steps.length;
  const onward = isLatestFirst ? [...days].reverse() : days;
  const runs = runsIn(onward, startMonth);
  const end = days.length - 1;
  return isLatestFirst
    ? runs.map(({ first, last, years }) => ({
        first: end - last,
        last: end - first,
        years,
      }))
    : runs;
};

/** The first one leads to itself. */
const stepsOf = (days: readonly CalendarDate[]): readonly number[] =>
  days.map((day, at) => daysBetween(days[at - 1] ?? day, day));

/** Places of a stretch without a long step, the last one included. */
type Stretch = readonly [first: number, last: number];

const runsIn = (
  days: readonly CalendarDate[],
  startMonth: number,
): readonly AstrayRun[] => {
  const steps = stepsOf(days);
  const starts = days.flatMap((_, at) =>
    at === 0 || Math.abs(steps[at] ?? 0) > HALF_A_YEAR ? [at] : [],
  );
  const stretches = starts.map((first, at): Stretch => [
    first,
    (starts[at + 1] ?? days.length) - 1,
  ]);
  const back = stretches.flatMap(([first], at) =>
    (steps[first] ?? 0) < 0 ? [at] : [],
  );
  if (back.length > mostSlips(days.length)) return [];
  const runs = new Map<number, AstrayRun>();
  const order = { days, stretches, startMonth };
  for (const at of back) {
    if (runs.has(at - 1)) continue;
    const [found] = [[at, 1] as const, [at - 1, -1] as const]
      .flatMap(([place, sign]) => {
        const run = runAt(place, sign, 1, order);
        return run === undefined ? [] : [{ place, run }];
      })
      .sort(
        (a, b) =>
          lengthOf(a.run) - lengthOf(b.run) ||
          atEnds(a.run, days.length) - atEnds(b.run, days.length),
      );
    if (found !== undefined) runs.set(found.place, found.run);
  }
  const end = stretches.length - 1;
  for (const [place, sign] of [[0, 1] as const, [end, -1] as const]) {
    if (runs.has(place) || runs.has(place + sign)) continue;
    const run = runAt(place, sign, DECADE, order);
    if (run !== undefined && end > 0) runs.set(place, run);
  }
  return [...runs.values()];
};

const lengthOf = ({ first, last }: Pick<AstrayRun, "first" | "last">): number =>
  last - first + 1;

/** Of two that fit as well it is the one between others: 1 at an end of a list, else 0. */
const atEnds = (
  { first, last }: Pick<AstrayRun, "first" | "last">,
  count: number,
): number => Number(first === 0 || last === count - 1);

interface Order {
  readonly days: readonly CalendarDate[];
  readonly stretches: readonly Stretch[];
  readonly startMonth: number;
}

/** A stretch that would go on with its neighbours in another year. */
const runAt = (
  place: number,
  sign: 1 | -1,
  least: 1 | typeof DECADE,
  { days, stretches, startMonth }: Order,
): AstrayRun | undefined => {
  const [first = 0, last = 0] = stretches[place] ?? [];
  const [from, to] = [days[first], days[last]];
  const [before, after] = [days[first - 1], days[last + 1]];
  if (from === undefined || to === undefined) return undefined;
  const isAtEnd = before === undefined || after === undefined;
  const most = mostSlips(days.length, isAtEnd ? FEW : 2);
  if (lengthOf({ first, last }) > most) return undefined;
  // Two days alone are no order.
  if (isAtEnd && days.length < FEW) return undefined;
  if (!isAtEnd && daysBetween(before, after) > A_YEAR) return undefined;
  for (let years = least; years <= MOST_YEARS; years += 1) {
    if (isAtEnd && years > 1 && years % DECADE > 0) continue;
    const [start, end] = [from, to].map((day) => yearsLater(day, years * sign));
    if (start === undefined || end === undefined) continue;
    const gaps = [
      ...(before === undefined ? [] : [daysBetween(before, start)]),
      ...(after === undefined ? [] : [daysBetween(end, after)]),
    ];
    const isOn = gaps.every(
      (gap) => gap >= -LOOSE && (!isAtEnd || gap <= NEAR),
    );
    const isOfYear = [before, after].some(
      (day) =>
        day !== undefined &&
        fiscalYearOf(day, startMonth) === fiscalYearOf(start, startMonth),
    );
    if (isOn && isOfYear) return { first, last, years: years * sign };
  }
  return undefined;
};
