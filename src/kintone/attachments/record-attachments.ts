import type { KintoneClient } from "../rest/kintone-client";
import type { RecordPlace } from "../rest/record-requests";
import { readRecord, sendUpdate } from "../rest/record-requests";
import { SaveError, toSaveError } from "./save-error";

/** An attachment field of one record. */
export interface AttachmentPlace extends RecordPlace {
  readonly client: KintoneClient;
  /** Field code. */
  readonly field: string;
}

/** A file as a record holds it. */
interface StoredFile {
  readonly fileKey: string;
  readonly name: string;
  /** bytes */
  readonly size: number;
}

/** The files in the field, at one revision of the record. */
export interface RecordAttachments {
  readonly revision: string;
  readonly files: readonly StoredFile[];
}

/**
 * Reads the files that the record has now (kintone: GET record).
 * @throws SaveError when record or field are not there, or the client's error
 */
export const readAttachments = async (
  place: AttachmentPlace,
): Promise<RecordAttachments> => {
  const { recordId, field } = place;
  const { record, revision } = await readRecord(place).catch(
    (error: unknown) => {
      throw toSaveError(error, { recordId, field });
    },
  );
  const cell = record[field];
  if (cell?.type !== "FILE") {
    throw new SaveError({ recordId, field, code: "fieldMissing" });
  }
  return {
    revision,
    files: cell.value.map(({ fileKey, name, size }) => ({
      fileKey,
      name,
      size: Number(size),
    })),
  };
};

/**
 * Replaces the files of the field, unless the record changed since. A key that
 * the record already holds keeps its file.
 * @throws what sendUpdate() throws
 */
export const writeAttachments = (
  place: AttachmentPlace,
  revision: string,
  fileKeys: readonly string[],
): Promise<string> =>
  sendUpdate(place, revision, {
    [place.field]: { value: fileKeys.map((fileKey) => ({ fileKey })) },
  });
