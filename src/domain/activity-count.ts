/** More is a typing mistake, and sums of as many records stay exact whole numbers. */
const LARGEST_COUNT = 9999;

/**
 * Whether a 回数 can be counted: a whole number from 1 to 9999 (domain:
 * counting rule 7). A record with another one counts once and is reported.
 */
export const isActivityCount = (count: number): boolean =>
  Number.isInteger(count) && count >= 1 && count <= LARGEST_COUNT;
