import { recordNumber } from "../../domain/record-id";
import type { AnsweredRecord, RecordPlace } from "../rest/record-requests";
import { readRecord, sendUpdate } from "../rest/record-requests";
import type { KintoneClient } from "../rest/kintone-client";
import { isRevisionConflict } from "../rest/errors/revision-conflict";
import { answerOf } from "../rest/errors/to-kintone-error";
import { writeRefusal } from "../rest/errors/write-refusal";
import { writeSurely } from "../rest/write-surely";
import type {
  CorrectionOutcome,
  WritingOutcome,
  Written,
} from "./correction-outcome";
import type { NotWritten } from "./not-written";
import { isAsSent } from "./is-as-sent";
import type { Change } from "./rows-to-correct";

/** Where a record is written, and with whose rights. */
export interface WritingPlace {
  readonly client: RecordPlace["client"] & Pick<KintoneClient, "patience">;
  readonly app: string;
}

/** Gives why nothing may be written, or a change of no field where nothing has to be. */
type ChangeOf = (
  record: AnsweredRecord,
  revision: string,
) => Change | NotWritten;

/**
 * Changes fields of one record as it is now. When an answer is lost, the record
 * tells whether it has them.
 */
export const changeRecord = async (
  place: WritingPlace,
  recordId: string,
  changeOf: ChangeOf,
): Promise<WritingOutcome> => {
  const outcome = await changeUntilStopped(place, recordId, changeOf);
  if ("notWritten" in outcome && outcome.notWritten === "stopped") {
    throw new RangeError("nobody could stop it");
  }
  return outcome as WritingOutcome;
};

/**
 * The same, which whoever waits can stop: "stopped" where nothing was sent by
 * then, "unknown" where it was.
 */
export const changeUntilStopped = async (
  { client, app }: WritingPlace,
  recordId: string,
  changeOf: ChangeOf,
  signal?: AbortSignal,
): Promise<CorrectionOutcome> => {
  const place = { client, appId: app, recordId: recordNumber(recordId) };
  let sent: Change | undefined;
  let revisionSince = "";
  const written = await writeSurely<
    Awaited<ReturnType<typeof readRecord>>,
    Change | NotWritten
  >({
    client,
    signal,
    read: () => readRecord(place),
    next: ({ record, revision }, isUnsure) => {
      if (isUnsure && sent && isAsSent(record, sent.after)) {
        revisionSince = revision;
        return { result: sent };
      }
      const change = changeOf(record, revision);
      if (typeof change === "string") return { result: change };
      if (Object.keys(change.after).length === 0) {
        revisionSince = revision;
        return { result: change };
      }
      sent = change;
      return {
        send: async () => {
          revisionSince = await sendUpdate(place, revision, change.after);
        },
        result: change,
      };
    },
  });
  switch (written.state) {
    case "done": {
      const { result } = written;
      if (typeof result === "string") return { recordId, notWritten: result };
      const { before } = result;
      return {
        recordId,
        written: { recordId, revision: revisionSince, before },
      };
    }
    case "notDone":
      return {
        recordId,
        notWritten: signal?.aborted ? "stopped" : reasonOf(written.error),
      };
    case "keepsChanging":
      return { recordId, notWritten: "changedMeanwhile" };
    case "unknown":
      return { recordId, notWritten: "unknown" };
    default:
      return written satisfies never;
  }
};

/**
 * Writes back what records of one app had, where nobody changed them since.
 * @param signal stops it
 */
export const writeBack = async (
  place: WritingPlace,
  written: readonly Written[],
  signal?: AbortSignal,
): Promise<readonly CorrectionOutcome[]> => {
  const outcomes: CorrectionOutcome[] = [];
  for (const { recordId, revision, before } of written) {
    if (signal?.aborted) {
      outcomes.push({ recordId, notWritten: "stopped" });
      continue;
    }
    outcomes.push(
      await changeUntilStopped(
        place,
        recordId,
        (_, now) =>
          now === revision ? { before, after: before } : "changedMeanwhile",
        signal,
      ),
    );
  }
  return outcomes;
};

/** Why a record was surely not written. */
export const reasonOf = (error: unknown): NotWritten | "stopped" => {
  const isGone = answerOf(error).code === "GAIA_RE01";
  if (isRevisionConflict(error) || isGone) return "changedMeanwhile";
  const refusal = writeRefusal(error);
  return refusal === "notFound" ? "refused" : refusal;
};
