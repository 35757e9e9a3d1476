import { requestKintone, unexpectedResponse } from "../rest/request-kintone";
import type { KintoneClient } from "../rest/kintone-client";
import type { AppRequest } from "../rest/request-kintone";
import { readRecord } from "../rest/record-requests";
import { writeSurely } from "../rest/write-surely";
import type { NotWritten } from "./not-written";
import { reasonOf } from "./write-record";

/** A step of kintone's process management, from one state to another. */
export interface StatusAction {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** An app, and with whose rights its records are moved. */
export interface ProcessPlace {
  readonly client: Pick<KintoneClient, "patience"> & {
    readonly record: Pick<
      KintoneClient["record"],
      "getRecord" | "updateRecord" | "updateRecordStatus"
    >;
  };
  readonly appId: string;
}

/** Of a client that need not write. */
type ProcessRequest = AppRequest<
  Pick<KintoneClient, "patience"> & {
    readonly app: Pick<KintoneClient["app"], "getProcessManagement">;
  }
>;

/**
 * The states of an app's process management in their order, the one of a new
 * record first, and the steps between them (kintone: GET app/status); none where
 * it has none.
 * @throws what requestKintone() throws
 */
export const readProcess = async (
  request: ProcessRequest,
): Promise<{
  readonly states: readonly string[];
  readonly actions: readonly StatusAction[];
}> => {
  const answer = await requestKintone(request, ({ app }) =>
    app.getProcessManagement({ app: request.appId }),
  );
  const { enable, states, actions } = Object(answer) as Readonly<
    Record<string, unknown>
  >;
  if (enable === false || actions === null) return { states: [], actions: [] };
  if (!Array.isArray(actions)) throw unexpectedResponse(request.appId);
  const named = Object.values(Object(states) as object) as readonly {
    readonly name: string;
    readonly index: string;
  }[];
  return {
    states: [...named]
      .sort((a, b) => Number(a.index) - Number(b.index))
      .map(({ name }) => name),
    actions: actions as readonly StatusAction[],
  };
};

/** What became of a record that was to be moved; its revision since, where it was. */
export type StatusOutcome =
  | { readonly revision: string }
  /** "stopped": by whoever waited, before anything was sent. */
  | { readonly notWritten: NotWritten | "stopped" };

/**
 * Moves a record one step on (kintone: PUT record/status), unless it changed
 * since it was seen. When the answer is lost, its state tells.
 * @param code of the field that kintone keeps the state in
 * @param signal stops it: what was sent by then may be done
 */
export const moveStatus = async (
  { client, appId }: ProcessPlace,
  seen: {
    readonly recordId: string;
    readonly revision: string;
    readonly code: string;
  },
  action: StatusAction,
  signal?: AbortSignal,
): Promise<StatusOutcome> => {
  const place = { client, appId, recordId: seen.recordId };
  const written = await writeSurely<
    Awaited<ReturnType<typeof readRecord>>,
    StatusOutcome
  >({
    client,
    signal,
    read: () => readRecord(place),
    next: ({ record, revision }, isUnsure) => {
      const state = record[seen.code]?.value;
      if (isUnsure && state === action.to) return { result: { revision } };
      if (revision !== seen.revision || state !== action.from) {
        return { result: { notWritten: "changedMeanwhile" } };
      }
      const result = { revision };
      return {
        send: async () => {
          result.revision = await sendStatus(place, revision, action.name);
        },
        result,
      };
    },
  });
  switch (written.state) {
    case "done":
      return written.result;
    case "notDone":
      return {
        notWritten: signal?.aborted ? "stopped" : reasonOf(written.error),
      };
    case "keepsChanging":
      return { notWritten: "changedMeanwhile" };
    case "unknown":
      return { notWritten: "unknown" };
    default:
      return written satisfies never;
  }
};

const sendStatus = async (
  {
    client,
    appId,
    recordId,
  }: ProcessPlace & {
    readonly recordId: string;
  },
  revision: string,
  action: string,
): Promise<string> => {
  const answer: unknown = await client.record.updateRecordStatus({
    app: appId,
    id: recordId,
    action,
    revision,
  });
  const now = (Object(answer) as { readonly revision?: unknown }).revision;
  if (!/^\d+$/u.test(String(now))) throw unexpectedResponse(appId);
  return String(now);
};
