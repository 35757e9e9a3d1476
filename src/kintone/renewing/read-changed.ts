import type { RowOrigin } from "../../rollup/input/summary-rows";
import { recordNumber } from "../../domain/record-id";
import { EVERY_ID } from "../rest/id-range";
import { allOf } from "../rest/query";
import {
  numbersOf,
  PAGE_SIZE,
  pageQuery,
  readRecords,
} from "../rest/read-all-records";
import type { AskedSource } from "../sources/ask-source";
import { requireExact } from "./require-exact";
import type { Listing } from "./source-state";
import { isWhole } from "./source-state";

/** Records that are asked for by number at once: their numbers stand in the address of the request. */
const CHUNK = 100;

interface ReadRow {
  readonly origin?: RowOrigin;
}

/** Number of the record that a row was read from. @throws InexactError when it is not known */
export const numberOf = ({ origin }: ReadRow): number => {
  requireExact(origin !== undefined);
  return Number(recordNumber(origin.recordId));
};

/**
 * Rows of the records of a list, read as all others are, each in the revision
 * that the list has.
 * @returns as kintone gives them
 * @throws InexactError when one has changed or gone meanwhile, or when reading
 *   everything takes fewer requests
 */
export const readChanged = async <Row extends ReadRow>(
  changed: Listing["listed"],
  { total }: Listing,
  { records: asked }: AskedSource,
  decode: (records: readonly unknown[]) => Promise<readonly Row[]>,
): Promise<readonly Row[]> => {
  const starts = Array.from(
    { length: Math.ceil(changed.length / CHUNK) },
    (_, index) => index * CHUNK,
  );
  requireExact(starts.length <= Math.max(Math.ceil(total / PAGE_SIZE), 1));
  const chunks = await Promise.all(
    starts.map(async (start) => {
      const wanted = changed.slice(start, start + CHUNK);
      const numbers = wanted.map(({ number }) => number);
      const condition = allOf(
        asked.condition,
        `$id in (${numbers.join(", ")})`,
      );
      const query = pageQuery(condition, EVERY_ID, CHUNK);
      const { records } = await readRecords(asked, query, false);
      const rows = await decode(records);
      const revisions = new Map(
        rows.map((row) => [numberOf(row), row.origin?.revision]),
      );
      requireExact(
        rows.length === wanted.length &&
          wanted.every(
            ({ number, revision }) => revisions.get(number) === revision,
          ),
      );
      return rows;
    }),
  );
  return chunks.flat();
};

/**
 * Holds that the list has every record above a number: a new record may have
 * any 更新日時, but always a number of its own that is higher than all others.
 * @throws InexactError when there is another, or too many to be sure
 */
export const requireNewOnesListed = async (
  above: number,
  listing: Listing,
  { records: asked }: AskedSource,
): Promise<void> => {
  if (isWhole(listing)) return;
  const range = { after: above, upTo: Infinity };
  const query = pageQuery(asked.condition, range, PAGE_SIZE);
  const { records } = await readRecords({ ...asked, fields: [] }, query, false);
  const known = new Set(listing.listed.map(({ number }) => number));
  const numbers = numbersOf(records, range, asked.appId);
  requireExact(
    numbers.length < PAGE_SIZE && numbers.every((number) => known.has(number)),
  );
};
