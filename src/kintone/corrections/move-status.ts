import { requestKintone, unexpectedResponse } from "../rest/request-kintone";
import type { KintoneClient } from "../rest/kintone-client";
import type { AppRequest } from "../rest/request-kintone";
import { readRecord } from "../rest/record-requests";
import type { Written } from "../rest/write-surely";
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
      const now = { revision, state: record[seen.code]?.value };
      const standing = standingAt(now, seen, action, isUnsure);
      if (standing === "moved") return { result: { revision } };
      if (standing === "changed") {
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
  return written.state === "done"
    ? written.result
    : { notWritten: whyNotMoved(written, signal) };
};

/**
 * Where a record stands that was to take a step.
 * @param isUnsure whether it was sent before, and nobody knows whether it took it
 */
export const standingAt = (
  now: { readonly revision: string; readonly state: unknown },
  seen: { readonly revision: string },
  action: StatusAction,
  isUnsure: boolean,
): "moved" | "waits" | "changed" => {
  if (isUnsure && now.state === action.to) return "moved";
  return now.revision === seen.revision && now.state === action.from
    ? "waits"
    : "changed";
};

/** Why a step that was written surely was not taken, or is not known to be. */
export const whyNotMoved = (
  written: Exclude<Written<unknown>, { readonly state: "done" }>,
  signal: AbortSignal | undefined,
): NotWritten | "stopped" => {
  switch (written.state) {
    case "notDone":
      return signal?.aborted ? "stopped" : reasonOf(written.error);
    case "keepsChanging":
      return "changedMeanwhile";
    case "unknown":
      return "unknown";
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
