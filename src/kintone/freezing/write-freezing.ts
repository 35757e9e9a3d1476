import type { SummaryFieldName } from "../../fields/summary/summary-fields";
import type { FreezingEntry } from "../../domain/annual-summary";
import { sendUpdate } from "../rest/record-requests";
import { isRevisionConflict } from "../rest/errors/revision-conflict";
import { toKintoneError } from "../rest/errors/to-kintone-error";
import { writeRefusal } from "../rest/errors/write-refusal";
import { unlessStopped } from "../rest/unless-stopped";
import { writeSurely } from "../rest/write-surely";
import { commentOnRecord } from "./comment-on-record";
import type { FreezingFailure } from "./freezing-failure";
import type { FreezingOutcome } from "./freezing-outcome";
import { notDone } from "./freezing-outcome";
import type {
  FreezingFields,
  FreezingPlace,
  FreezingRecord,
} from "./freezing-record";
import { readFreezingRecord } from "./freezing-record";

/** A change of a record from one state of 確定 to the other. */
export interface FreezingChange {
  /** Choice of 状態. */
  readonly status: string;
  /** What the history calls it: 確定, 取り消し */
  readonly action: string;
  /** ISO date-time, UTC. */
  readonly at: string;
  readonly entry: Pick<FreezingEntry, "by" | "reason" | "snapshot">;
  /** Key of an uploaded snapshot. */
  readonly fileKey?: string;
  /** What the record's comments say of it. */
  readonly comment: string;
}

/**
 * Writes 状態, the file and the entry of the history by one request, which
 * kintone refuses when the record changed since it was read. When the answer is
 * lost, the record tells whether it was done.
 */
export const writeFreezing = async (
  place: FreezingPlace,
  fields: FreezingFields,
  before: FreezingRecord,
  change: FreezingChange,
): Promise<FreezingOutcome> => {
  const { client, source } = fields;
  const target = { client, appId: source.appId, recordId: place.recordId };
  const written = await writeSurely<
    FreezingRecord | undefined,
    FreezingFailure | "done"
  >({
    client,
    signal: place.signal,
    read: () => readFreezingRecord(place, fields),
    next: (found, isUnsure) => {
      if (found === undefined) return { result: "changedMeanwhile" };
      if (isUnsure && isOurs(found, before, change)) return { result: "done" };
      if (found.revision !== before.revision) {
        return { result: "changedMeanwhile" };
      }
      const cells = cellsOf(fields, before, change);
      return {
        send: () => sendUpdate(target, before.revision, cells),
        result: "done",
      };
    },
  });
  switch (written.state) {
    case "done":
      return written.result === "done"
        ? {
            isDone: true,
            isCommented: await unlessStopped(
              commentOnRecord(target, change.comment),
              place.signal,
            ).catch(() => false),
          }
        : notDone(written.result);
    case "notDone":
      return failureOf(written.error);
    case "keepsChanging":
      return notDone("changedMeanwhile");
    case "unknown":
      return notDone("unknown");
    default:
      return written satisfies never;
  }
};

/** What a failure that nothing was written by is called. */
export const failureOf = (error: unknown): FreezingOutcome => {
  if (isRevisionConflict(error)) return notDone("changedMeanwhile");
  const refusal = writeRefusal(error);
  const { detail } = toKintoneError(error);
  return refusal === "stopped" || refusal === "loggedOut"
    ? notDone(refusal)
    : notDone(refusal === "notFound" ? "refused" : refusal, detail);
};

const cellsOf = (
  { source, status, snapshots, table }: FreezingFields,
  before: FreezingRecord,
  { entry, ...change }: FreezingChange,
): Record<string, { readonly value: unknown }> => {
  const row: Partial<Record<SummaryFieldName, string | undefined>> = {
    freezingAction: change.action,
    freezingAt: change.at,
    freezingBy: entry.by,
    freezingReason: entry.reason,
    freezingFile: entry.snapshot?.name,
    freezingChecksum: entry.snapshot?.checksum,
  };
  const value = Object.fromEntries(
    Object.entries(row).flatMap(([name, text]) => {
      const code = source.fields[name as SummaryFieldName];
      return code === undefined ? [] : [[code, { value: text ?? "" }]];
    }),
  );
  const files = before.files.map(({ fileKey }) => ({ fileKey }));
  return {
    [status]: { value: change.status },
    [table]: {
      // Rows that are not named are deleted; those named without cells stay as they are.
      value: [...before.rowIds.map((id) => ({ id, value: {} })), { value }],
    },
    ...(change.fileKey === undefined
      ? {}
      : { [snapshots]: { value: [...files, { fileKey: change.fileKey }] } }),
  };
};

const isOurs = (
  found: FreezingRecord,
  before: FreezingRecord,
  { entry }: FreezingChange,
): boolean => {
  const last = found.summary?.freezings?.at(-1);
  return (
    last?.snapshot?.checksum === entry.snapshot?.checksum &&
    last?.reason === entry.reason &&
    found.rowIds.length > before.rowIds.length
  );
};
