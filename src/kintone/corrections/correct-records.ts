import type { Settings } from "../../settings/settings";
import type { Connect } from "../rest/kintone-client";
import type {
  CorrectionOutcome,
  RecordCorrection,
  Written,
} from "./correction-outcome";
import { lookedUpFields } from "./looked-up-fields";
import { changeOf } from "./rows-to-correct";
import { outcomeOf, writeBack, writeRecord } from "./write-record";

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
  const form = client.app
    .getFormFields({ app })
    .then(({ properties }) => lookedUpFields(properties));
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
          revision: await writeRecord(
            { client, app },
            recordId,
            revision,
            change.after,
          ),
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
  return writeBack({ client, app: source.appId }, written);
};
