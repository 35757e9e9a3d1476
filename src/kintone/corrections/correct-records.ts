import type { Settings } from "../../settings/settings";
import { isRevisionConflict } from "../attachments/save-error";
import type { Connect, KintoneClient } from "../rest/kintone-client";
import { toKintoneError } from "../rest/to-kintone-error";
import type {
  CorrectionOutcome,
  NotWritten,
  RecordChange,
  RecordCorrection,
  Written,
} from "./correction-outcome";
import { lookedUpFields } from "./looked-up-fields";
import { changeOf } from "./rows-to-correct";

/** Where and with whose rights meetings are corrected. */
export interface CorrectionPlace {
  readonly settings: Settings;
  readonly connect: Connect;
}

/**
 * Puts ranks and divisions of meetings right, one record after the other, each
 * by one request that kintone refuses when the record changed since it was read
 * here. A record whose person or value is not the one that was found stays.
 * @returns one outcome a record, in the order in which they were first named
 */
export const correctRecords = async (
  corrections: readonly RecordCorrection[],
  { settings, connect }: CorrectionPlace,
): Promise<readonly CorrectionOutcome[]> => {
  const source = settings.sources.meetings;
  if (source === undefined) return [];
  const client = connect(source.guestSpaceId);
  const app = source.appId;
  const outcomes: CorrectionOutcome[] = [];
  const form = lookedUpFields(client, app);
  // What is wrong with it is the outcome of each record.
  form.catch(() => undefined);
  for (const recordId of new Set(corrections.map((one) => one.recordId))) {
    const wanted = corrections.filter((one) => one.recordId === recordId);
    outcomes.push(
      await outcomeOf(recordId, async () => {
        const locked = await form;
        const isLocked = wanted.some(({ field }) =>
          locked.has(source.fields[field] ?? ""),
        );
        if (isLocked) return "lockedByLookup";
        const { record } = await client.record.getRecord({ app, id: recordId });
        const change = changeOf(record, wanted, source);
        if (change === undefined) return "changedMeanwhile";
        const revision = String(record.$revision?.value ?? "");
        return {
          recordId,
          revision: await write(client, app, recordId, revision, change.after),
          before: change.before,
        };
      }),
    );
  }
  return outcomes;
};

/** Writes back what records had, where nobody changed them since. */
export const undoCorrections = async (
  written: readonly Written[],
  { settings, connect }: CorrectionPlace,
): Promise<readonly CorrectionOutcome[]> => {
  const source = settings.sources.meetings;
  if (source === undefined) return [];
  const client = connect(source.guestSpaceId);
  const outcomes: CorrectionOutcome[] = [];
  for (const one of written) {
    const { recordId, revision, before } = one;
    outcomes.push(
      await outcomeOf(recordId, async () => ({
        ...one,
        revision: await write(client, source.appId, recordId, revision, before),
      })),
    );
  }
  return outcomes;
};

const write = async (
  client: KintoneClient,
  app: string,
  id: string,
  revision: string,
  record: RecordChange,
): Promise<string> => {
  const answer = await client.record.updateRecord({
    app,
    id,
    revision,
    record,
  });
  return String(answer.revision);
};

const outcomeOf = async (
  recordId: string,
  correct: () => Promise<Written | NotWritten>,
): Promise<CorrectionOutcome> => {
  try {
    const done = await correct();
    return typeof done === "string"
      ? { recordId, notWritten: done }
      : { recordId, written: done };
  } catch (error) {
    return { recordId, notWritten: reasonOf(error) };
  }
};

const reasonOf = (error: unknown): NotWritten => {
  const isGone =
    (Object(error) as { readonly code?: unknown }).code === "GAIA_RE01";
  if (isRevisionConflict(error) || isGone) return "changedMeanwhile";
  const { code } = toKintoneError(error);
  if (code === "noPermission") return "noPermission";
  return code === "requestRefused" ? "refused" : "unknown";
};
