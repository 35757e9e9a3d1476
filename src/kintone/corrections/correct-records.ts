import type { Settings } from "../../settings/settings";
import { sourceOfRecord } from "../../settings/sources-of";
import type { Connect } from "../rest/kintone-client";
import type {
  CorrectionOutcome,
  RecordCorrection,
  Written,
} from "./correction-outcome";
import { readForm } from "./read-form";
import { changeOf } from "./rows-to-correct";
import { hiddenAmong } from "../sources/require-visible";
import { undoEdits } from "./edit-records";
import { changeUntilStopped } from "./write-record";

/** Where and with whose rights meetings are corrected. */
export interface CorrectionPlace {
  readonly settings: Settings;
  readonly connect: Connect;
  /** Stops it: of the record that is being written it may be unknown what became of it. */
  readonly signal?: AbortSignal;
}

/**
 * Puts ranks and divisions of meetings right, one record after the other, each
 * by one request that kintone refuses when the record changed since it was read
 * here. A record whose person or value is not the one that was found stays, and
 * so does a field that a lookup copies.
 * @returns one outcome a record, in the order in which they were first named
 */
export const correctRecords = async (
  corrections: readonly RecordCorrection[],
  { settings, connect, signal }: CorrectionPlace,
): Promise<readonly CorrectionOutcome[]> => {
  const outcomes: CorrectionOutcome[] = [];
  const forms = new Map<string, ReturnType<typeof readForm>>();
  for (const recordId of new Set(corrections.map((one) => one.recordId))) {
    const source = sourceOfRecord(settings.sources, "meetings", recordId);
    if (source === undefined) {
      outcomes.push({ recordId, notWritten: "refused" });
      continue;
    }
    const place = { client: connect(source.guestSpaceId), app: source.appId };
    const form = forms.get(source.appId) ?? readForm({ ...place, signal });
    forms.set(source.appId, form);
    const read = await form;
    if (signal?.aborted) {
      outcomes.push({ recordId, notWritten: "stopped" });
      continue;
    }
    if ("notWritten" in read) {
      outcomes.push({ recordId, ...read });
      continue;
    }
    const asked = corrections.filter((one) => one.recordId === recordId);
    const isLocked = ({ field }: RecordCorrection) =>
      read.locked.has(source.fields[field] ?? "");
    const wanted = asked.filter((one) => !isLocked(one));
    if (wanted.length === 0) {
      outcomes.push({ recordId, notWritten: "lockedByLookup" });
      continue;
    }
    const needed = [...PERSON, ...wanted.map(({ field }) => field)];
    const outcome = await changeUntilStopped(
      place,
      recordId,
      (record) =>
        // What may not be seen can't be told from what was changed.
        hiddenAmong([record], "meetings", source, needed) === undefined
          ? (changeOf(record, wanted, source) ?? "changedMeanwhile")
          : "noPermission",
      signal,
    );
    const locked = asked.filter(isLocked).map(({ field }) => field);
    outcomes.push(
      "written" in outcome && locked.length > 0
        ? { ...outcome, locked }
        : outcome,
    );
  }
  return outcomes;
};

/** By what someone on a record is known. */
const PERSON = ["personCode", "personName"];

/** Writes back what records had, where nobody changed them since. */
export const undoCorrections = (
  written: readonly Written[],
  place: CorrectionPlace,
): Promise<readonly CorrectionOutcome[]> =>
  undoEdits("meetings", written, place, place.signal);
