import type { KintoneClient } from "../rest/kintone-client";
import type { MadeRecord, SentFields } from "../rest/record-requests";
import { sendRecords } from "../rest/record-requests";
import { toKintoneError } from "../rest/errors/to-kintone-error";
import { writeRefusal } from "../rest/errors/write-refusal";
import { unlessStopped } from "../rest/unless-stopped";
import { writeSurely } from "../rest/write-surely";
import type { AddProblem } from "./add-problem";
import type { Author } from "./arrived-records";
import { arrivedSince, newestId } from "./arrived-records";
import { refusedRecords } from "./refused-records";

/** kintone takes at most so many new records at once (kintone: POST records). */
export const MOST_ADDED = 100;

/** An app, and with whose rights records are added to it. */
export interface AddingPlace extends Author {
  readonly client: Pick<KintoneClient, "patience"> & {
    readonly record: Pick<KintoneClient["record"], "addRecords" | "getRecords">;
  };
  readonly appId: string;
}

/** None of the records was added, or it is not known. */
export interface NotAdded {
  readonly state: "notAdded";
  readonly reason: AddProblem;
  /** What kintone says of a record, by its place among them. */
  readonly refused: ReadonlyMap<number, string>;
  /** What kintone says of the records as a whole; present where it looked at them. */
  readonly says?: string;
}

/** What became of records that were to be added: of all of them. */
export type AddOutcome =
  | { readonly state: "added"; readonly made: readonly MadeRecord[] }
  | NotAdded;

/** The newest record before records are added: by those that are newer it is told what arrived. */
export const newestBefore = async (
  place: Omit<AddingPlace, "author">,
  signal?: AbortSignal,
): Promise<{ readonly after: string } | NotAdded> => {
  try {
    return { after: await unlessStopped(newestId(place), signal) };
  } catch (error) {
    return notAdded(error, "notReached");
  }
};

/**
 * Adds records, all or none; at most MOST_ADDED. When the answer is lost, those
 * that are newer than before tell whether they have arrived.
 * @param after number of the newest record before they were sent for the first time
 * @param isUnsure whether they were sent before, and nobody knows whether they arrived
 * @param signal stops it: what was sent by then may arrive
 */
export const addRecords = async (
  place: AddingPlace,
  wanted: readonly SentFields[],
  after: string,
  isUnsure = false,
  signal?: AbortSignal,
): Promise<AddOutcome> => {
  const { client, appId } = place;
  let isSent = false;
  const written = await writeSurely<
    readonly MadeRecord[] | undefined,
    MadeRecord[]
  >({
    client,
    signal,
    isOnce: true,
    // Before anything was sent nothing has arrived.
    read: async () =>
      isSent || isUnsure ? arrivedSince(place, wanted, after) : undefined,
    next: (arrived) => {
      if (arrived !== undefined) return { result: [...arrived] };
      const result: MadeRecord[] = [];
      return {
        send: async () => {
          isSent = true;
          result.push(...(await sendRecords(client, appId, wanted)));
        },
        result,
      };
    },
  });
  switch (written.state) {
    case "done":
      return { state: "added", made: written.result };
    case "notDone":
      // What was sent before may be there all the same where it could not be looked for.
      return isUnsure && !isSent ? UNKNOWN : notAdded(written.error, "unknown");
    case "keepsChanging":
      // Each time it was sent kintone refused it for what others were doing.
      return { ...UNKNOWN, reason: "notReached" };
    case "unknown":
      return UNKNOWN;
    default:
      return written satisfies never;
  }
};

const UNKNOWN: NotAdded = {
  state: "notAdded",
  reason: "unknown",
  refused: new Map(),
};

/** @param otherwise the reason where the error is not kintone's */
const notAdded = (
  error: unknown,
  otherwise: "notReached" | "unknown",
): NotAdded => {
  const { code, detail = "" } = toKintoneError(error);
  return {
    state: "notAdded",
    reason: reasonOf(error, otherwise),
    refused: refusedRecords(error),
    ...(code === "requestRefused" ? { says: detail } : {}),
  };
};

const reasonOf = (
  error: unknown,
  otherwise: "notReached" | "unknown",
): AddProblem => {
  const refusal = writeRefusal(error);
  if (refusal !== "refused" && refusal !== "notFound") return refusal;
  return toKintoneError(error).code === "unexpected" ? otherwise : "refused";
};
