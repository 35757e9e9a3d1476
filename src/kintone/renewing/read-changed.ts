import type { RowOrigin } from "../../rollup/input/summary-rows";
import { recordNumber } from "../../domain/record-id";
import { EVERY_ID } from "../rest/id-range";
import { allOf } from "../rest/query";
import { PAGE_SIZE, pageQuery, readRecords } from "../rest/read-all-records";
import type { AskedSource } from "../sources/ask-source";
import { requireExact } from "./require-exact";
import type { Listing } from "./source-state";

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
  decode: (records: unknown[]) => Promise<readonly Row[]>,
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
