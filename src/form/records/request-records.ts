import type { PageClient } from "../../kintone/rest/page-client";
import {
  requestKintone,
  unexpectedResponse,
} from "../../kintone/rest/request-kintone";
import type { EventRecord } from "../page/event-record";
import { refusalOf } from "../../kintone/sources/refusal-of";
import type { Source } from "../../settings/settings";

/** Which records of an app to read: at most 500 (kintone: GET records). */
export interface RecordsQuery {
  readonly client: PageClient;
  readonly app: Pick<Source<string>, "appId" | "fields">;
  /** Field codes; undefined ones, which are not mapped, are left out. */
  readonly fields: readonly (string | undefined)[];
  readonly query: string;
}

/**
 * Records with the rights of the person at the form, by one request.
 * @throws KintoneError
 */
export const requestRecords = async (
  query: RecordsQuery,
): Promise<readonly EventRecord[]> => {
  const { records } = await request(query, false);
  if (Array.isArray(records)) return records as readonly EventRecord[];
  throw unexpectedResponse(query.app.appId);
};

/** How many records there are; the same request without the records. */
export const countRecords = async (query: RecordsQuery): Promise<number> => {
  const { totalCount } = await request(query, true);
  const count = Number(totalCount ?? NaN);
  if (Number.isInteger(count)) return count;
  throw unexpectedResponse(query.app.appId);
};

const request = async (
  { client, app, fields, query }: RecordsQuery,
  totalCount: boolean,
): Promise<Readonly<Record<string, unknown>>> => {
  const { appId } = app;
  const { signal } = new AbortController();
  const ask = (asked: Readonly<Record<string, unknown>>) =>
    requestKintone({ client, appId, signal }, ({ record }) =>
      record.getRecords({ app: appId, ...asked }),
    );
  try {
    return await ask({
      fields: fields.filter((code) => code !== undefined),
      query,
      ...(totalCount ? { totalCount } : {}),
    });
  } catch (error) {
    throw await refusalOf(error, {
      source: app,
      query,
      readAny: async () => {
        const { records } = await ask({ query: "limit 1" });
        return Array.isArray(records) ? records : [];
      },
    });
  }
};
