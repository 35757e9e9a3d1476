/** Record numbers above `after`, up to and with `upTo`. */
export interface IdRange {
  readonly after: number;
  readonly upTo: number;
}

/** Of all records, also of those that are yet to come. */
export const EVERY_ID: IdRange = { after: 0, upTo: Infinity };

/** What is known when the rest of a range is cut. */
export interface RemainingIds {
  /** Records that are still to come, in this range and in all others. */
  readonly unread: number;
  /** How many ranges could be read at once. */
  readonly readers: number;
}

/**
 * What a full page leaves of its range, cut for several readers: every number
 * above the page is in exactly one of the ranges, whatever is expected there.
 * The cuts are where the records lie if they lie as densely as on the page, so
 * that none is expected to hold less than a page; what lies otherwise is cut
 * anew after the next page.
 * @param page numbers of its records, ascending, at least one
 * @returns in order of number; empty when the page reached the end of its range
 */
export const rangesAfterPage = (
  { upTo }: IdRange,
  page: readonly number[],
  { unread, readers }: RemainingIds,
): readonly IdRange[] => {
  const [first = 0] = page;
  const last = page.at(-1) ?? first;
  if (last >= upTo) return [];
  const spacing = (last - first + 1) / page.length;
  const reach = Math.min(upTo - last, Math.max(unread, 0) * spacing);
  const pagesAhead = Math.ceil(reach / spacing / page.length);
  const count = Math.max(Math.min(readers, pagesAhead), 1);
  const cuts = Array.from(
    { length: count },
    (_, index) => last + Math.round((reach * index) / count),
  );
  return cuts.map((after, index) => ({ after, upTo: cuts[index + 1] ?? upTo }));
};
