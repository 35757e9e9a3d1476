import type { IdRange } from "../rest/id-range";
import {
  numbersOf,
  PAGE_SIZE,
  pageQuery,
  readRecords,
} from "../rest/read-all-records";
import type { AskedSource } from "../sources/ask-source";
import { requireExact } from "./require-exact";
import type { Listing, SourceState } from "./source-state";
import { isWhole } from "./source-state";

/** More than somebody takes away by hand: then all is read. */
const MOST_GONE = 20;

/**
 * Those of the records known before that a later list shows to be gone: newer
 * than its end, so that they would be in it.
 */
export const goneByListing = (
  known: Iterable<number>,
  before: Listing,
  now: Listing,
): readonly number[] => {
  const still = new Set(now.listed.map(({ number }) => number));
  const end = now.listed.at(-1)?.updated ?? "";
  const expected = isWhole(now)
    ? [...known]
    : before.listed
        .filter(({ updated }) => updated > end)
        .map(({ number }) => number);
  return expected.filter((number) => !still.has(number));
};

/**
 * Those of some records that are gone since: where kintone counts fewer than
 * are known, ranges of numbers are halved and counted until the records of one
 * can be listed. The counts are taken one after the other: who asks must see
 * that the source still stands as it did once all are there.
 * @param known numbers, ascending
 * @returns as many as are missing
 * @throws InexactError when that does not come out, or when reading everything
 *   takes fewer requests
 */
export const findGone = async (
  known: readonly number[],
  now: SourceState,
  asked: AskedSource,
): Promise<readonly number[]> => {
  const missing = known.length - now.total;
  requireExact(missing >= 0 && missing <= MOST_GONE);
  if (missing === 0) return [];
  const range = { after: 0, upTo: known.at(-1) ?? 0 };
  const search = searchIn(asked, Math.ceil(now.total / PAGE_SIZE));
  return search({ range, known, missing });
};

/** A range of numbers in which some of the known ones are missing. */
interface Gap {
  readonly range: IdRange;
  readonly known: readonly number[];
  readonly missing: number;
}

/** @param budget how many requests may be made */
const searchIn = (
  { records: asked }: AskedSource,
  budget: number,
): ((gap: Gap) => Promise<readonly number[]>) => {
  let left = budget;
  const ask = (
    range: IdRange,
    limit: number,
    counted: boolean,
  ): ReturnType<typeof readRecords> => {
    left -= 1;
    requireExact(left >= 0);
    const query = pageQuery(asked.condition, range, limit);
    return readRecords({ ...asked, fields: [] }, query, counted);
  };
  const search = async ({
    range,
    known,
    missing,
  }: Gap): Promise<readonly number[]> => {
    requireExact(missing >= 0);
    if (missing === 0) return [];
    if (known.length <= PAGE_SIZE) {
      const { records } = await ask(range, PAGE_SIZE, false);
      const still = new Set(numbersOf(records, range, asked.appId));
      const gone = known.filter((number) => !still.has(number));
      requireExact(
        gone.length === missing && still.size === known.length - missing,
      );
      return gone;
    }
    const middle = Math.floor(known.length / 2);
    const low = known.slice(0, middle);
    const cut = low.at(-1) ?? range.after;
    const lowRange = { after: range.after, upTo: cut };
    const { total } = await ask(lowRange, 1, true);
    const lowMissing = low.length - total;
    const parts = await Promise.all([
      search({ range: lowRange, known: low, missing: lowMissing }),
      search({
        range: { after: cut, upTo: range.upTo },
        known: known.slice(middle),
        missing: missing - lowMissing,
      }),
    ]);
    return parts.flat();
  };
  return search;
};
