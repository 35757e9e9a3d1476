/** More is a typing mistake, and sums of as many records stay exact whole numbers. */
const LARGEST_COUNT = 9999;

/**
 * Whether a 回数 can be counted: a whole number from 1 to 9999 (domain:
 * counting rule 7). 0 counts nothing, anything else once; both are reported.
 */
export const isActivityCount = (count: number): boolean =>
  Number.isInteger(count) && count >= 1 && count <= LARGEST_COUNT;
