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

/** Who adds records. */
export interface Author {
  /** Login name; undefined where it is not known, as with API tokens. */
  readonly author: string | undefined;
}

/**
 * The number of the app's newest record, "0" where there is none.
 * @throws KintoneError
 */
export const newestId = async (place: ReadingPlace): Promise<string> => {
  const [record] = await read(place, "order by $id desc limit 1", ["$id"]);
  return String(cellOf(record, "$id")?.value ?? "0");
};

/**
 * The wanted records among those with higher numbers, in the wanted order;
 * undefined unless all of them are there. What somebody else added is not
 * among them, also where it says the same. However many others arrived
 * meanwhile, it is read on until all are found or there are no more.
 * @throws KintoneError
 */
export const arrivedSince = async (
  place: ReadingPlace & Author,
  wanted: readonly SentFields[],
  after: string,
): Promise<readonly MadeRecord[] | undefined> => {
  // By the place among the wanted: one may be wanted twice.
  const found = new Map<number, MadeRecord>();
  let last = after;
  for (;;) {
    const newer = await read(
      place,
      `$id > ${last} order by $id asc limit ${MOST_READ}`,
    );
    const left = new Set(newer.filter((record) => mayBeOf(record, place)));
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

/**
 * Numbers of the records of this person that are newer than one, in their order:
 * of the first MOST_READ that are.
 * @throws KintoneError
 */
export const ownSince = async (
  place: ReadingPlace & Author,
  after: string,
): Promise<readonly string[]> => {
  const newer = await read(
    place,
    `$id > ${after} order by $id asc limit ${MOST_READ}`,
  );
  return newer
    .filter((record) => mayBeOf(record, place))
    .map((record) => textOf(record, "$id"));
};

const textOf = (record: unknown, code: string): string =>
  String(cellOf(record, code)?.value);

/** Two people may add the same list at once: who made a record tells whose it is, where both are known. */
const mayBeOf = (record: unknown, { author }: Author): boolean => {
  const creator = Object.values(Object(record) as object)
    .map((cell) => Object(cell) as { type?: unknown; value?: unknown })
    .find(({ type }) => type === "CREATOR");
  const { code } = Object(creator?.value) as { readonly code?: unknown };
  return (
    author === undefined ||
    typeof code !== "string" ||
    loginOf(code) === loginOf(author)
  );
};

/** kintone takes a login name in any case, and marks guests in the one of a record. */
const loginOf = (code: string): string =>
  code.replace(/^guest\//u, "").toLowerCase();

const read = async (
  { client, appId }: ReadingPlace,
  query: string,
  /** Absent: all, since nobody knows what the field of the creator is called. */
  fields?: string[],
): Promise<readonly unknown[]> => {
  // What was begun is found out, also when somebody stops it.
  const { signal } = new AbortController();
  const { records } = await requestKintone(
    { client, appId, signal },
    ({ record }) =>
      record.getRecords({
        app: appId,
        query,
        ...(fields === undefined ? {} : { fields }),
      }),
  );
  if (!Array.isArray(records)) throw unexpectedResponse(appId);
  return records;
};
