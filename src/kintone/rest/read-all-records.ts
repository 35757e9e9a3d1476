import { cellOf } from "../decode/cells";
import type { IdRange } from "./id-range";
import { EVERY_ID, rangesAfterPage } from "./id-range";
import { KintoneError } from "./errors/kintone-error";
import type { AppRequest } from "./request-kintone";
import { requestKintone, unexpectedResponse } from "./request-kintone";
import { RequestLimit } from "./request-limit";
import { stopTogether } from "./stop-together";

/** Records kintone returns at once, at most (kintone: GET records). */
export const PAGE_SIZE = 500;

export interface RecordsRequest extends AppRequest {
  /** Field codes to read; `$id` is added. */
  readonly fields: readonly string[];
  /** Condition of kintone's query language; without it all records. */
  readonly condition?: string | undefined;
  /** Called after every page; the total is known from the first on. */
  readonly onProgress: (read: number, total: number) => void;
}

/** Does with the records of one page whatever is wanted of them, while the next one is under way. */
type TakePage<Taken> = (records: unknown[]) => Promise<readonly Taken[]>;

interface Page<Taken> {
  readonly range: IdRange;
  readonly taken: readonly Taken[];
}

/** All records of an app that meet the condition, as kintone returns them: takeAllRecords(). */
export const readAllRecords = (
  request: RecordsRequest,
): Promise<readonly unknown[]> =>
  takeAllRecords(request, (records) => Promise.resolve(records));

/**
 * All records of an app that meet the condition, as they were taken, in order
 * of record number. Each page is handed on as it arrives and let go; at most
 * two of each of the ranges that are read side by side wait. Reads ranges of `$id` side by side, each page after
 * page: offsets end at 10,000 and cursors are few (kintone: limits).
 *
 * Why nothing is lost and nothing comes twice: a page has the lowest numbers of
 * its range; if it is not full, the range has no more; if it is full, what is
 * above it becomes ranges that have every number once (rangesAfterPage). From
 * the one range of all numbers on, each is thus asked for exactly once. The
 * last range has no end and is read until it has no more: a record that is
 * added meanwhile gets a higher number than all others and is read if it is
 * there when that page is asked for. Fewer records than kintone counted when
 * reading began are an error, also when they were deleted meanwhile.
 * @throws KintoneError when any page could not be read or records are missing:
 *   never a part of the records
 * @throws the signal's reason once it is aborted, or what taking a page throws
 */
export const takeAllRecords = async <Taken>(
  request: RecordsRequest,
  take: TakePage<Taken>,
): Promise<readonly Taken[]> => {
  const { appId, condition, onProgress, limit = new RequestLimit() } = request;
  const pages: Page<Taken>[] = [];
  let read = 0;
  let total = 0;
  await stopTogether(request.signal, (signal) => {
    const takePage = async (
      range: IdRange,
      records: unknown[],
    ): Promise<void> => {
      pages.push({ range, taken: await take(records) });
    };
    const readRange = async (
      range: IdRange,
      before: Promise<void>,
    ): Promise<void> => {
      // Only once: counting costs kintone more than reading.
      const isFirst = range === EVERY_ID;
      const query = pageQuery(condition, range, PAGE_SIZE);
      const asked = { ...request, limit, signal };
      const page = await readRecords(asked, query, isFirst);
      const { records } = page;
      const ids = numbersOf(records, range, appId);
      if (isFirst) total = page.total;
      read += records.length;
      onProgress(read, Math.max(total, read));
      await before;
      const taking = takePage(range, records);
      // The count came with the first page: nothing lies behind a last one.
      const isLast = records.length < PAGE_SIZE || records.length === total;
      const remaining = { unread: total - read, readers: limit.unused };
      const ranges = isLast ? [] : rangesAfterPage(range, ids, remaining);
      await Promise.all([
        taking,
        ...ranges.map((next) => readRange(next, taking)),
      ]);
    };
    return readRange(EVERY_ID, Promise.resolve());
  });
  if (read < total) {
    const detail = `${read} / ${total}`;
    throw new KintoneError({ code: "recordsMissing", appId, detail });
  }
  return pages
    .sort((one, other) => one.range.after - other.range.after)
    .flatMap(({ taken }) => taken);
};

/** One answer of GET records; `total` is 0 unless asked for. */
export const readRecords = async (
  request: Pick<RecordsRequest, "fields"> & AppRequest,
  query: string,
  totalCount: boolean,
): Promise<{
  readonly records: unknown[];
  readonly total: number;
}> => {
  const { appId } = request;
  const fields = ["$id", ...request.fields];
  const answer = await requestKintone(request, ({ record }) =>
    record.getRecords({ app: appId, fields, query, totalCount }),
  );
  const { records } = answer;
  const total = totalCount ? Number(answer.totalCount ?? NaN) : 0;
  if (!Array.isArray(records) || !Number.isSafeInteger(total)) {
    throw unexpectedResponse(appId);
  }
  return { records, total };
};

/** For the records of a range with the lowest numbers. */
export const pageQuery = (
  condition: string | undefined,
  { after, upTo }: IdRange,
  limit: number,
): string =>
  [
    condition === undefined ? "" : `(${condition}) and `,
    `$id > ${after} `,
    upTo === Infinity ? "" : `and $id <= ${upTo} `,
    `order by $id asc limit ${limit}`,
  ].join("");

/**
 * Numbers of a page's records.
 * @throws KintoneError for a page out of order, of which some would be lost or read for ever
 */
export const numbersOf = (
  page: readonly unknown[],
  { after, upTo }: IdRange,
  appId: string,
): readonly number[] => {
  const ids = page.map((record) => Number(cellOf(record, "$id")?.value));
  const isInOrder = ids.every(
    (id, index) => id > (ids[index - 1] ?? after) && id <= upTo,
  );
  if (isInOrder) return ids;
  throw unexpectedResponse(appId);
};
