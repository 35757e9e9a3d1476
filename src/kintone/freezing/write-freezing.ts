import type { SummaryFieldName } from "../../fields/summary-fields";
import type { FreezingEntry } from "../../domain/annual-summary";
import { isRevisionConflict } from "../attachments/save-error";
import { isLostAnswer, mayComeLate } from "../rest/lost-answer";
import { unexpectedResponse } from "../rest/request-kintone";
import { toKintoneError } from "../rest/to-kintone-error";
import { commentOnRecord } from "./comment-on-record";
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

/** Waits before the record is looked at again, ms. */
const PAUSES = [200, 1_000, 3_000];

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
  try {
    const answer: { readonly revision?: unknown } =
      await client.record.updateRecord({
        app: source.appId,
        id: place.recordId,
        revision: before.revision,
        record: cellsOf(fields, before, change),
      });
    if (!/^\d+$/u.test(String(answer.revision))) {
      throw unexpectedResponse(source.appId);
    }
  } catch (error) {
    if (!isLostAnswer(error)) return failureOf(error);
    const found = await lookAgain(place, fields, before, change);
    if (found === undefined || (found === "notYet" && mayComeLate(error))) {
      return notDone("unknown");
    }
    if (found !== "done") {
      return notDone(found === "notYet" ? "notReached" : "changedMeanwhile");
    }
  }
  return {
    isDone: true,
    isCommented: await commentOnRecord(target, change.comment),
  };
};

/** What a failure that nothing was written by is called. */
export const failureOf = (error: unknown): FreezingOutcome => {
  if (isRevisionConflict(error)) return notDone("changedMeanwhile");
  const { code, detail } = toKintoneError(error);
  if (code === "noPermission" || code === "tokenNotAllowed") {
    return notDone("noPermission", detail);
  }
  return notDone(isLostAnswer(error) ? "notReached" : "refused", detail);
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

/** @returns undefined when the record can't be looked at */
const lookAgain = async (
  place: FreezingPlace,
  fields: FreezingFields,
  before: FreezingRecord,
  { entry }: FreezingChange,
): Promise<"done" | "notYet" | "otherwise" | undefined> => {
  let found: FreezingRecord | undefined;
  for (const pause of PAUSES) {
    await wait(pause);
    try {
      found = await readFreezingRecord(place, fields);
    } catch {
      continue;
    }
    if (found !== undefined && found.revision !== before.revision) break;
  }
  if (found === undefined) return undefined;
  if (found.revision === before.revision) return "notYet";
  const last = found.summary?.freezings?.at(-1);
  const isOurs =
    last?.snapshot?.checksum === entry.snapshot?.checksum &&
    last?.reason === entry.reason &&
    found.rowIds.length > before.rowIds.length;
  return isOurs ? "done" : "otherwise";
};

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
