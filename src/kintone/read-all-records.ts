import { cellOf } from "./decode/cells";
import type { KintoneClient } from "./kintone-client";
import { KintoneError } from "./kintone-error";
import { toKintoneError } from "./to-kintone-error";
import { untilAborted } from "./until-aborted";

/** Records kintone returns at once, at most (kintone: GET records). */
const PAGE_SIZE = 500;

export interface RecordsRequest {
  readonly appId: string;
  /** Field codes to read; `$id` is added. */
  readonly fields: readonly string[];
  /** Condition of kintone's query language; without it all records. */
  readonly condition?: string | undefined;
  readonly signal: AbortSignal;
  /** Called after every page; the total is known from the first on. */
  readonly onProgress: (read: number, total: number) => void;
}

/**
 * All records of an app that meet the condition, as kintone returns them, in
 * order of record number. Reads page after page by `$id`: offsets end at 10,000
 * and cursors are few (kintone: limits).
 * @throws KintoneError when any page could not be read: never a part of the records
 * @throws the signal's reason once it is aborted
 */
export const readAllRecords = async (
  client: KintoneClient,
  request: RecordsRequest,
): Promise<readonly unknown[]> => {
  const records: unknown[] = [];
  let lastId = 0;
  let total = 0;
  for (;;) {
    const page = await readPage(client, request, lastId);
    total = page.total ?? total;
    records.push(...page.records);
    request.onProgress(records.length, Math.max(total, records.length));
    if (page.records.length < PAGE_SIZE) return records;
    lastId = lastIdOf(page.records, lastId, request.appId);
  }
};

interface Page {
  readonly records: readonly unknown[];
  /** Only with the first page: counting costs kintone more than reading. */
  readonly total?: number;
}

const readPage = async (
  client: KintoneClient,
  { appId, fields, condition, signal }: RecordsRequest,
  lastId: number,
): Promise<Page> => {
  const seek = `$id > ${lastId} order by $id asc limit ${PAGE_SIZE}`;
  const isFirst = lastId === 0;
  const response: unknown = await untilAborted(
    client.record
      .getRecords({
        app: appId,
        fields: ["$id", ...fields],
        query: condition === undefined ? seek : `(${condition}) and ${seek}`,
        ...(isFirst ? { totalCount: true } : {}),
      })
      .catch((error: unknown) => {
        throw toKintoneError(error, appId);
      }),
    signal,
  );
  const { records, totalCount } = Object(response) as Record<string, unknown>;
  if (!Array.isArray(records)) throw unexpectedResponse(appId);
  return isFirst ? { records, total: Number(totalCount) } : { records };
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

const unexpectedResponse = (appId: string): KintoneError =>
  new KintoneError({ code: "unexpectedResponse", appId });
