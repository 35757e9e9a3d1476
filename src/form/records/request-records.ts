import { KintoneError } from "../../kintone/rest/kintone-error";
import type { EventRecord } from "../page/event-record";
import type { AppPlace } from "../page/form-page";

/** Which records of an app to read: at most 500 (kintone: GET records). */
export interface RecordsQuery {
  readonly app: AppPlace;
  /** Field codes; undefined ones, which are not mapped, are left out. */
  readonly fields: readonly (string | undefined)[];
  readonly query: string;
}

/**
 * Records with the rights of the person at the form, by one request.
 * @throws whatever kintone answered; KintoneError for an answer without records
 */
export const requestRecords = async (
  query: RecordsQuery,
): Promise<readonly EventRecord[]> => {
  const { records } = await request(query, {});
  if (Array.isArray(records)) return records as readonly EventRecord[];
  throw new KintoneError({
    code: "unexpectedResponse",
    appId: query.app.appId,
  });
};

/** How many records there are; the same request without the records. */
export const countRecords = async (query: RecordsQuery): Promise<number> => {
  const { totalCount } = await request(query, { totalCount: true });
  const count = Number(totalCount ?? NaN);
  if (Number.isInteger(count)) return count;
  throw new KintoneError({
    code: "unexpectedResponse",
    appId: query.app.appId,
  });
};

/** Changes one field of a record, unless someone else changed the record meanwhile. */
export const updateRecord = async (update: {
  readonly app: AppPlace;
  readonly recordId: string;
  readonly revision: string;
  readonly record: Readonly<Record<string, { readonly value: unknown }>>;
}): Promise<void> => {
  await kintone.api(pathOf(update.app, "record"), "PUT", {
    app: update.app.appId,
    id: update.recordId,
    revision: update.revision,
    record: update.record,
  });
};

/** Adds records, all or none, and gives their numbers; at most 100 (kintone: POST records). */
export const addRecords = async (
  app: AppPlace,
  records: readonly Readonly<Record<string, { readonly value: unknown }>>[],
): Promise<readonly string[]> => {
  const { appId } = app;
  const { ids } = (await kintone.api(pathOf(app, "records"), "POST", {
    app: appId,
    records,
  })) as { readonly ids?: unknown };
  if (Array.isArray(ids)) return ids.map(String);
  throw new KintoneError({ code: "unexpectedResponse", appId });
};

const request = async (
  { app, fields, query }: RecordsQuery,
  options: { readonly totalCount?: true },
): Promise<Readonly<Record<string, unknown>>> =>
  Object(
    await kintone.api(pathOf(app, "records"), "GET", {
      app: app.appId,
      fields: fields.filter((code) => code !== undefined),
      query,
      ...options,
    }),
  ) as Readonly<Record<string, unknown>>;

const pathOf = (app: RecordsQuery["app"], name: string): string =>
  app.guestSpaceId === undefined
    ? `/k/v1/${name}.json`
    : `/k/guest/${app.guestSpaceId}/v1/${name}.json`;
