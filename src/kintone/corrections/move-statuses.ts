import { cellOf } from "../decode/cells";
import type { KintoneClient } from "../rest/kintone-client";
import { readByIds } from "../rest/read-by-ids";
import type { MadeRecord } from "../rest/record-requests";
import { unexpectedResponse } from "../rest/request-kintone";
import { writeSurely } from "../rest/write-surely";
import type { StatusAction } from "./move-status";
import { standingAt, whyNotMoved } from "./move-status";
import type { NotWritten } from "./not-written";

/** kintone moves at most so many records at once (kintone: PUT records/status). */
export const MOST_MOVED = 100;

/** A record as it was seen in the state that a step leads from. */
interface SeenRecord extends MadeRecord {
  /** It was sent on this step before, and nobody knows whether it took it. */
  readonly isSent?: boolean;
}

/** What became of records that were to be moved together. */
interface StatusesOutcome {
  /** Revisions since, by number, of those that were moved. */
  readonly moved: ReadonlyMap<string, string>;
  /** Why the others were not, if there are any. */
  readonly others: NotWritten | "stopped";
}

/**
 * Moves records one step on with one request, all or none (kintone: PUT
 * records/status); at most MOST_MOVED. Those that changed since they were seen
 * are found out by reading when kintone tells so, and left. When the answer is
 * lost, their states tell.
 * @param code of the field that kintone keeps the state in
 * @param signal stops it: what was sent by then may be done
 */
export const moveStatuses = async (
  place: { readonly client: KintoneClient; readonly appId: string },
  code: string,
  seen: readonly SeenRecord[],
  action: StatusAction,
  signal?: AbortSignal,
): Promise<StatusesOutcome> => {
  const moved = new Map<string, string>();
  let isToBeRead = seen.some(({ isSent }) => isSent);
  const ids = seen.map(({ id }) => id);
  const written = await writeSurely<
    ReadonlyMap<string, unknown> | undefined,
    undefined
  >({
    client: place.client,
    signal,
    // Until something was sent, what was seen serves: revisions hold back what others changed.
    read: async () =>
      isToBeRead ? readByIds(place, ids, ["$revision", code]) : undefined,
    next: (found, isUnsure) => {
      const waiting = seen.filter((record) => {
        if (found === undefined) return true;
        const { id, isSent = false } = record;
        const now = {
          revision: String(cellOf(found.get(id), "$revision")?.value),
          state: cellOf(found.get(id), code)?.value,
        };
        const standing = standingAt(now, record, action, isUnsure || isSent);
        if (standing === "moved") moved.set(id, now.revision);
        return standing === "waits";
      });
      if (waiting.length === 0) return { result: undefined };
      return {
        send: async () => {
          isToBeRead = true;
          const made = await sendStatuses(place, waiting, action.name);
          for (const { id, revision } of made) moved.set(id, revision);
        },
        result: undefined,
      };
    },
  });
  const others =
    written.state === "done"
      ? "changedMeanwhile"
      : whyNotMoved(written, signal);
  return { moved, others };
};

const sendStatuses = async (
  { client, appId }: { readonly client: KintoneClient; readonly appId: string },
  seen: readonly MadeRecord[],
  action: string,
): Promise<readonly MadeRecord[]> => {
  const answer: unknown = await client.record.updateRecordsStatus({
    app: appId,
    records: seen.map(({ id, revision }) => ({ id, revision, action })),
  });
  const { records } = Object(answer) as { readonly records?: unknown };
  const made = (Array.isArray(records) ? records : []).map((record) => {
    const { id, revision } = Object(record) as Partial<MadeRecord>;
    return { id: String(id), revision: String(revision) };
  });
  const isOfAll = seen.every(({ id }) =>
    made.some((one) => one.id === id && /^\d+$/u.test(one.revision)),
  );
  if (!isOfAll || made.length !== seen.length) throw unexpectedResponse(appId);
  return made;
};
