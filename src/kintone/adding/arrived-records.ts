import { isAsSent } from "../corrections/is-as-sent";
import { cellOf } from "../decode/cells";
import type { KintoneClient } from "../rest/kintone-client";
import type { MadeRecord, SentFields } from "../rest/record-requests";
import { requestKintone, unexpectedResponse } from "../rest/request-kintone";

/** kintone returns at most so many at once (kintone: GET records). */
const MOST_READ = 500;

/** An app, and with whose rights its records are read. */
interface ReadingPlace {
  readonly client: Pick<KintoneClient, "patience"> & {
    readonly record: Pick<KintoneClient["record"], "getRecords">;
  };
  readonly appId: string;
}

/**
 * The number of the app's newest record, "0" where there is none.
 * @throws KintoneError
 */
export const newestId = async (place: ReadingPlace): Promise<string> => {
  const [record] = await read(place, "order by $id desc limit 1", []);
  return String(cellOf(record, "$id")?.value ?? "0");
};

/**
 * The wanted records among those with higher numbers, in the wanted order;
 * undefined unless all of them are there. However many others arrived
 * meanwhile, it is read on until all are found or there are no more.
 * @throws KintoneError
 */
export const arrivedSince = async (
  place: ReadingPlace,
  wanted: readonly SentFields[],
  after: string,
): Promise<readonly MadeRecord[] | undefined> => {
  const codes = [...new Set(wanted.flatMap((one) => Object.keys(one)))];
  // By the place among the wanted: one may be wanted twice.
  const found = new Map<number, MadeRecord>();
  let last = after;
  for (;;) {
    const newer = await read(
      place,
      `$id > ${last} order by $id asc limit ${MOST_READ}`,
      ["$revision", ...codes],
    );
    const left = new Set(newer);
    for (const [at, one] of wanted.entries()) {
      if (found.has(at)) continue;
      const twin = [...left].find((record) => isAsSent(record, one));
      if (twin === undefined) continue;
      left.delete(twin);
      const [id, revision] = [textOf(twin, "$id"), textOf(twin, "$revision")];
      found.set(at, { id, revision });
    }
    if (found.size === wanted.length)
      return wanted.flatMap((_, at) => found.get(at) ?? []);
    if (newer.length < MOST_READ) return undefined;
    last = textOf(newer.at(-1), "$id");
  }
};

const textOf = (record: unknown, code: string): string =>
  String(cellOf(record, code)?.value);

const read = async (
  { client, appId }: ReadingPlace,
  query: string,
  codes: readonly string[],
): Promise<readonly unknown[]> => {
  // What was begun is found out, also when somebody stops it.
  const { signal } = new AbortController();
  const { records } = await requestKintone(
    { client, appId, signal },
    ({ record }) =>
      record.getRecords({ app: appId, fields: ["$id", ...codes], query }),
  );
  if (!Array.isArray(records)) throw unexpectedResponse(appId);
  return records;
};
