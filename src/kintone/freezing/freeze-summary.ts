import { claimedFreezing } from "../../domain/publishing/claimed-freezing";
import { namesToAttach } from "../attachments/merge-attachments";
import type { AttachmentPlace } from "../attachments/record-attachments";
import { Uploads } from "../attachments/upload-files";
import { checksumOf } from "./checksum";
import type { FreezingOutcome } from "./freezing-outcome";
import { notDone } from "./freezing-outcome";
import type { FreezingFields, FreezingPlace } from "./freezing-record";
import { freezingFields, readFreezingRecord } from "./freezing-record";
import { failureOf, writeFreezing } from "./write-freezing";

/** What is frozen, and how the record tells of it. */
export interface FreezingOrder {
  /** The record when the summary was read. */
  readonly revision: string;
  /** A file of packSnapshot(); in Node its bytes are a Buffer. */
  readonly file: {
    readonly name: string;
    readonly bytes: Uint8Array<ArrayBuffer>;
  };
  /** ISO date-time, UTC. */
  readonly at: string;
  readonly by: string;
  readonly action: string;
  /** @param name of the file on the record */
  readonly comment: (name: string) => string;
}

/**
 * Freezes a summary: attaches its snapshot, sets 状態 to 確定 and adds to the
 * history, all by one request, then comments. Nothing is written when the
 * record is not the one that the summary was made of. Never throws.
 */
export const freezeSummary = async (
  place: FreezingPlace,
  { revision, file, at, by, action, comment }: FreezingOrder,
): Promise<FreezingOutcome> => {
  const fields = freezingFields(place);
  if (fields === undefined) return notDone("notSet");
  try {
    const before = await readFreezingRecord(place, fields);
    if (before === undefined) return notDone("notSet");
    if (before.isByProcess) return notDone("statusByProcess");
    if (before.summary !== undefined && isFrozen(before.summary)) {
      return notDone("alreadyFrozen");
    }
    if (before.revision !== revision) return notDone("changedMeanwhile");
    const existing = before.files.map(({ name }) => name);
    const [name = file.name] = namesToAttach(existing, [file.name], "keepBoth");
    const uploads = new Uploads(
      uploadPlace(place, fields),
      [file],
      place.signal ?? new AbortController().signal,
      () => undefined,
    );
    const [fileKey = ""] = await uploads.under([name]);
    const checksum = await checksumOf(file.bytes);
    return await writeFreezing(place, fields, before, {
      status: fields.choices.frozen,
      action,
      at,
      entry: { by, snapshot: { name, checksum } },
      fileKey,
      comment: comment(name),
    });
  } catch (error) {
    return failureOf(error);
  }
};

const uploadPlace = (
  { recordId }: FreezingPlace,
  { client, source, snapshots }: FreezingFields,
): AttachmentPlace => ({
  client,
  appId: source.appId,
  recordId,
  field: snapshots,
});

const isFrozen = (summary: Parameters<typeof claimedFreezing>[0]): boolean =>
  typeof claimedFreezing(summary) === "object";
