import { cellOf } from "./decode/cells";
import { KintoneError } from "./kintone-error";
import type { AppRequest } from "./request-kintone";
import { requestKintone, unexpectedResponse } from "./request-kintone";

/** Records kintone returns at once, at most (kintone: GET records). */
const PAGE_SIZE = 500;

export interface RecordsRequest extends AppRequest {
  /** Field codes to read; `$id` is added. */
  readonly fields: readonly string[];
  /** Condition of kintone's query language; without it all records. */
  readonly condition?: string | undefined;
  /** Called after every page; the total is known from the first on. */
  readonly onProgress: (read: number, total: number) => void;
}

/**
 * All records of an app that meet the condition, as kintone returns them, in
 * order of record number. Reads page after page by `$id`: offsets end at 10,000
 * and cursors are few (kintone: limits).
 * @throws KintoneError when any page could not be read or records are missing:
 *   never a part of the records
 * @throws the signal's reason once it is aborted
 */
export const readAllRecords = async (
  request: RecordsRequest,
): Promise<readonly unknown[]> => {
  const { condition, appId, onProgress } = request;
  const records: unknown[] = [];
  let lastId = 0;
  let total = 0;
  for (;;) {
    const seek = `$id > ${lastId} order by $id asc limit ${PAGE_SIZE}`;
    const isFirst = lastId === 0;
    const page = await readRecords(
      request,
      condition === undefined ? seek : `(${condition}) and ${seek}`,
      // Only once: counting costs kintone more than reading.
      isFirst,
    );
    if (isFirst) total = page.total;
    records.push(...page.records);
    onProgress(records.length, Math.max(total, records.length));
    if (page.records.length < PAGE_SIZE) break;
    lastId = lastIdOf(page.records, lastId, appId);
  }
  if (records.length >= total) return records;
  const detail = `${records.length} / ${total}`;
  throw new KintoneError({ code: "recordsMissing", appId, detail });
};

/** One answer of GET records; `total` is 0 unless asked for. */
export const readRecords = async (
  request: Pick<RecordsRequest, "fields"> & AppRequest,
  query: string,
  totalCount: boolean,
): Promise<{
  readonly records: readonly unknown[];
  readonly total: number;
}> => {
  const { appId } = request;
  const fields = ["$id", ...request.fields];
  const answer = await requestKintone(request, ({ record }) =>
    record.getRecords({ app: appId, fields, query, totalCount }),
  );
  const { records } = answer;
  if (!Array.isArray(records)) throw unexpectedResponse(appId);
  return { records, total: Number(answer.totalCount ?? 0) };
};

/** A page that does not lead on would be read for ever. */
const lastIdOf = (
  page: readonly unknown[],
  before: number,
  appId: string,
): number => {
  const id = Number(cellOf(page.at(-1), "$id")?.value);
  if (id > before) return id;
  throw unexpectedResponse(appId);
};
