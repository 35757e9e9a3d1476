import type { Frozen } from "../../domain/publishing/claimed-freezing";
import type { SnapshotReading } from "../../publishing/freezing/snapshot-reading";
import type { Settings } from "../../settings/settings";
import { readAttachments } from "../attachments/record-attachments";
import { downloadFile } from "../attachments/download-file";
import { SaveError } from "../attachments/save-error";
import type { Connect } from "../rest/kintone-client";
import { toKintoneError } from "../rest/errors/to-kintone-error";
import { checksumOf } from "./checksum";
import { unpackSnapshot } from "./snapshot-file";

/** Whose records are read, and with whose rights. */
export interface SnapshotSource {
  readonly settings: Pick<Settings, "sources">;
  readonly connect: Connect;
}

/**
 * Reads the snapshot that a record names, and holds it against its checksum.
 * @throws KintoneError when kintone could not be asked
 */
export const readSnapshot = async (
  recordId: string,
  { snapshot: { name, checksum } }: Frozen,
  { settings, connect }: SnapshotSource,
): Promise<SnapshotReading> => {
  const source = settings.sources.summaries;
  const field = source?.fields.snapshots;
  if (source === undefined || field === undefined) {
    return { ok: false, problem: "hidden" };
  }
  const { appId, guestSpaceId } = source;
  const client = connect(guestSpaceId);
  try {
    const { files } = await readAttachments({ client, appId, recordId, field });
    const file = files.find((each) => each.name === name);
    if (file === undefined) return { ok: false, problem: "missing" };
    const { signal } = new AbortController();
    const bytes = await downloadFile({ client, appId, signal }, file);
    return (await checksumOf(bytes)) === checksum
      ? unpackSnapshot(bytes)
      : { ok: false, problem: "changed" };
  } catch (error) {
    if (error instanceof SaveError && error.facts.code === "fieldMissing") {
      return { ok: false, problem: "hidden" };
    }
    throw toKintoneError(error, appId);
  }
};
