import { allOf } from "../rest/query";
import { PAGE_SIZE, pageQuery, readRecords } from "../rest/read-all-records";
import type { IdRange } from "../rest/id-range";
import { EVERY_ID } from "../rest/id-range";
import type { AskedSource } from "../sources/ask-source";
import { requireExact } from "./require-exact";

/** Terms of one request; where kintone refuses as many, all is read. */
const CHUNK = 250;
/** Numbers between two known ones that are named rather than given as a range. */
const FEW = 3;

/**
 * Holds that a source has no record besides those that are known: kintone is
 * asked for one with any of the numbers between them, or above. Together with
 * an equal count it proves that they are the same records, also where rights
 * hide one and show another in its place, which changes neither.
 * @param known numbers of the records, ascending; none: there may be no record
 * @param total number of the records, by which reading everything is measured
 * @throws InexactError when there is another, or when reading everything takes
 *   fewer requests
 */
export const requireNoOthers = async (
  known: readonly number[],
  total: number,
  { records: asked }: AskedSource,
): Promise<void> => {
  const terms = termsBetween(known);
  const starts = Array.from(
    { length: Math.ceil(terms.length / CHUNK) },
    (_, index) => index * CHUNK,
  );
  requireExact(starts.length <= Math.max(Math.ceil(total / PAGE_SIZE), 1));
  await Promise.all(
    starts.map(async (start) => {
      const some = conditionOf(terms.slice(start, start + CHUNK));
      const query = pageQuery(allOf(asked.condition, some), EVERY_ID, 1);
      const { records } = await readRecords(
        { ...asked, fields: [] },
        query,
        false,
      );
      requireExact(records.length === 0);
    }),
  );
};

/** Every number that is not known, once: single ones and ranges. */
const termsBetween = (
  known: readonly number[],
): readonly (number | IdRange)[] => {
  const ends = [...known, Infinity];
  return ends.flatMap((end, at): readonly (number | IdRange)[] => {
    const after = ends[at - 1] ?? 0;
    const count = end - after - 1;
    return count > FEW
      ? [{ after, upTo: end - 1 }]
      : Array.from({ length: count }, (_, index) => after + index + 1);
  });
};

const conditionOf = (terms: readonly (number | IdRange)[]): string => {
  const numbers = terms.filter((term) => typeof term === "number");
  const ranges = terms.filter((term) => typeof term !== "number");
  return [
    ...(numbers.length === 0 ? [] : [`$id in (${numbers.join(", ")})`]),
    ...ranges.map(({ after, upTo }) =>
      upTo === Infinity
        ? `$id > ${after}`
        : `($id > ${after} and $id <= ${upTo})`,
    ),
  ].join(" or ");
};
