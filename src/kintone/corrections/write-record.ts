import { isRevisionConflict } from "../attachments/save-error";
import type { KintoneClient } from "../rest/kintone-client";
import { toKintoneError } from "../rest/to-kintone-error";
import type {
  CorrectionOutcome,
  NotWritten,
  RecordChange,
  Written,
} from "./correction-outcome";

/** Where a record is written, and with whose rights. */
export interface WritingPlace {
  readonly client: KintoneClient;
  readonly app: string;
}

/**
 * Writes fields of one record unless it changed since it was read.
 * @returns the revision that it has since
 * @throws what the client throws
 */
export const writeRecord = async (
  { client, app }: WritingPlace,
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

/** What became of a record, also when writing threw. */
export const outcomeOf = async (
  recordId: string,
  write: () => Promise<Written | NotWritten>,
): Promise<CorrectionOutcome> => {
  try {
    const done = await write();
    return typeof done === "string"
      ? { recordId, notWritten: done }
      : { recordId, written: done };
  } catch (error) {
    return { recordId, notWritten: reasonOf(error) };
  }
};

/** Writes back what records of one app had, where nobody changed them since. */
export const writeBack = async (
  place: WritingPlace,
  written: readonly Written[],
): Promise<readonly CorrectionOutcome[]> => {
  const outcomes: CorrectionOutcome[] = [];
  for (const one of written) {
    const { recordId, revision, before } = one;
    outcomes.push(
      await outcomeOf(recordId, async () => ({
        ...one,
        revision: await writeRecord(place, recordId, revision, before),
      })),
    );
  }
  return outcomes;
};

const reasonOf = (error: unknown): NotWritten => {
  const isGone =
    (Object(error) as { readonly code?: unknown }).code === "GAIA_RE01";
  if (isRevisionConflict(error) || isGone) return "changedMeanwhile";
  const { code } = toKintoneError(error);
  if (code === "noPermission") return "noPermission";
  return code === "requestRefused" ? "refused" : "unknown";
};
