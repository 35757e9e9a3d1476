import type { SheetRow } from "../rows/sheet-row";

/**
 * How large a sheet is printed: on so many pages, 0 for as many as it takes, as
 * wide as they are, or at a scale. Programs leave out page breaks of a sheet that
 * is fitted to pages.
 */
export type PrintSize = { readonly pages: 0 | 1 } | { readonly scale: number };

/** Points of a printed page. */
const PAGE_HEIGHT = 710;
/** Points of a row that says none. */
const ROW = 15;
/** Letters of 11 points are still read well at this scale. */
const SMALLEST_SCALE = 0.72;
/** At this one a year of charts and tables can still be read, which is better than the last rows on a page of their own. */
const SMALLEST_PART = 0.66;
/** Points between the margins. */
const PAGE_WIDTH = 508;
/** Points of a character of a column, in the widest font that a computer may take for ours. */
const LETTER = 7.2;

/**
 * Rows on one page if they can be read on it, else at a scale that fills as few
 * as they can be read on; parts that begin a page at a scale at which each fits
 * one. The columns are never wider than the page.
 * @param characters of all columns
 */
export const printSize = (
  rows: readonly SheetRow[],
  characters: number,
): PrintSize => {
  const wholeWidth = PAGE_WIDTH / (characters * LETTER);
  const parts = heightsOfParts(rows);
  const tallest = Math.max(...parts);
  if (parts.length === 1) {
    const pages = Math.ceil((tallest * SMALLEST_SCALE) / PAGE_HEIGHT);
    return pages === 1
      ? { pages }
      : { scale: Math.min(wholeWidth, (pages * PAGE_HEIGHT) / tallest) };
  }
  const fitting = PAGE_HEIGHT / tallest;
  return {
    scale: fitting < SMALLEST_PART ? wholeWidth : Math.min(wholeWidth, fitting),
  };
};

/**
 * Rows of which the last part stands on the page of the one before where both can
 * be read on it: a page of a few lines tells less than one.
 */
export const withoutThinEnd = (
  rows: readonly SheetRow[],
): readonly SheetRow[] => {
  const parts = heightsOfParts(rows);
  const together = parts.slice(-2).reduce((sum, height) => sum + height, 0);
  const last = rows
    .map(({ isPageStart = false }) => isPageStart)
    .lastIndexOf(true);
  const isThin = parts.length > 1 && together <= PAGE_HEIGHT / SMALLEST_PART;
  return isThin && rows.slice(last).every(({ chart }) => chart === undefined)
    ? rows.map((row, index) =>
        index === last ? { ...row, isPageStart: false } : row,
      )
    : rows;
};

/** Points of a row. */
export const heightOf = ({ height = ROW }: SheetRow): number => height;

const heightsOfParts = (rows: readonly SheetRow[]): readonly number[] => {
  const parts = [0];
  for (const row of rows) {
    if (row.isPageStart ?? false) parts.push(0);
    parts[parts.length - 1] = (parts.at(-1) ?? 0) + heightOf(row);
  }
  return parts;
};
