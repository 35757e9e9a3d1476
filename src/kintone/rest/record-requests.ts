import type { KintoneClient } from "./kintone-client";
import { unexpectedResponse } from "./request-kintone";

/** One record, and with whose rights it is read and written. */
export interface RecordPlace {
  readonly client: {
    readonly record: Pick<
      KintoneClient["record"],
      "getRecord" | "updateRecord"
    >;
  };
  readonly appId: string;
  readonly recordId: string;
}

/** A record as kintone answers it. */
export type AnsweredRecord = Awaited<
  ReturnType<KintoneClient["record"]["getRecord"]>
>["record"];

/** Fields of a record as kintone takes them. */
export type SentFields = Readonly<Record<string, { readonly value: unknown }>>;

/**
 * Reads a record (kintone: GET record).
 * @throws what the client throws, also for an answer that is not kintone's: a
 *   page of a proxy comes back as text, with status 200
 */
export const readRecord = async ({
  client,
  appId,
  recordId,
}: RecordPlace): Promise<{
  readonly record: AnsweredRecord;
  readonly revision: string;
}> => {
  const answer: { readonly record?: unknown } | undefined =
    await client.record.getRecord({ app: appId, id: recordId });
  const { record } = Object(answer) as { readonly record?: AnsweredRecord };
  const revision = Object(record?.$revision) as { readonly value?: unknown };
  if (typeof record !== "object" || !isNumber(revision.value)) {
    throw unexpectedResponse(appId);
  }
  return { record, revision: String(revision.value) };
};

/**
 * Writes fields of a record, unless it changed since it was read (kintone: PUT
 * record with a revision): sent twice, it is done once.
 * @returns the revision that the record has since
 * @throws what the client throws, also for an answer that is not kintone's
 */
export const sendUpdate = async (
  { client, appId, recordId }: RecordPlace,
  revision: string,
  fields: SentFields,
): Promise<string> => {
  const answer: unknown = await client.record.updateRecord({
    app: appId,
    id: recordId,
    revision,
    record: fields,
  });
  const now = (Object(answer) as { readonly revision?: unknown }).revision;
  if (!isNumber(now)) throw unexpectedResponse(appId);
  return String(now);
};

/** A record that was added, as it was then. */
export interface MadeRecord {
  readonly id: string;
  readonly revision: string;
}

/**
 * Adds records, all or none (kintone: POST records; at most 100). Sent twice,
 * they are added twice.
 * @returns in the order in which they were sent
 * @throws what the client throws, also for an answer that is not kintone's
 */
export const sendRecords = async (
  client: { readonly record: Pick<KintoneClient["record"], "addRecords"> },
  appId: string,
  records: readonly SentFields[],
): Promise<readonly MadeRecord[]> => {
  const answer: unknown = await client.record
    .addRecords({ app: appId, records: [...records] })
    .catch((error: unknown) => {
      // Cybozu's client looks into an answer that is not kintone's.
      throw error instanceof TypeError ? unexpectedResponse(appId) : error;
    });
  const { ids, revisions } = Object(answer) as {
    readonly ids?: unknown;
    readonly revisions?: unknown;
  };
  if (
    !Array.isArray(ids) ||
    !Array.isArray(revisions) ||
    ids.length !== records.length ||
    revisions.length !== ids.length
  ) {
    throw unexpectedResponse(appId);
  }
  return ids.map((id, at) => ({
    id: String(id),
    revision: String(revisions[at]),
  }));
};

/**
 * Deletes records, all or none, unless one of them changed since (kintone:
 * DELETE records with revisions; at most 100).
 * @throws what the client throws
 */
export const sendDeletion = async (
  client: { readonly record: Pick<KintoneClient["record"], "deleteRecords"> },
  appId: string,
  records: readonly MadeRecord[],
): Promise<void> => {
  const answer: unknown = await client.record.deleteRecords({
    app: appId,
    ids: records.map(({ id }) => id),
    revisions: records.map(({ revision }) => revision),
  });
  // kintone answers {}: a page of a proxy comes as text.
  const isKintones = typeof answer === "object" && answer !== null;
  if (!isKintones || Object.keys(answer).length > 0) {
    throw unexpectedResponse(appId);
  }
};

const isNumber = (value: unknown): boolean => /^\d+$/u.test(String(value));
