/** How far months go on in one direction, and where they begin anew. */
export interface MonthOrder {
  /** 1: the earliest first, -1: the latest first. */
  readonly direction: 1 | -1;
  /** How often months have begun anew up to each place. */
  readonly turns: readonly number[];
  /** How often they did at the end. */
  readonly turned: number;
  /** How many go against the direction without beginning anew. */
  readonly astray: number;
}

/** More than so many months against the direction is no disorder: a year ends. */
const HALF_A_YEAR = 6;
/** One of so many may stand out of its order. */
const FEW = 8;

/**
 * The order of months that fits them best.
 * @param places of months in their year, 0..11, in the order of the list
 */
export const orderOfMonths = (places: readonly number[]): MonthOrder => {
  const [up, down] = [orderIn(1, places), orderIn(-1, places)];
  const more = down.astray - up.astray || down.turned - up.turned;
  return more < 0 ? down : up;
};

/** Whether all but a few go on in the direction. */
export const isOrdered = ({ astray, turns }: MonthOrder): boolean =>
  astray * 4 <= turns.length;

const orderIn = (direction: 1 | -1, places: readonly number[]): MonthOrder => {
  const onward = places.map((place) => place * direction);
  const strict = walk(onward, false);
  const isFew = strict.turned * FEW <= places.length;
  return { direction, ...(isFew ? walk(onward, true) : strict) };
};

/** @param isLenient a month that stands alone out of its order begins no year */
const walk = (onward: readonly number[], isLenient: boolean) => {
  let turned = 0;
  let astray = 0;
  const turns = onward.map((place, at) => {
    const last = onward[at - 1] ?? place;
    const past = onward[at - 2] ?? Number.POSITIVE_INFINITY;
    const next = onward[at + 1] ?? Number.NEGATIVE_INFINITY;
    const wasAhead = last - past > HALF_A_YEAR && place >= past;
    const isAlone = isLenient && (wasAhead || next >= last);
    if (last - place > HALF_A_YEAR && !isAlone) turned += 1;
    else if (place < last) astray += 1;
    return turned;
  });
  return { turns, turned, astray };
};
