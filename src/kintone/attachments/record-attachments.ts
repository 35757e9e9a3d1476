import type { KintoneClient } from "../rest/kintone-client";
import { unexpectedResponse } from "../rest/request-kintone";
import { SaveError, toSaveError } from "./save-error";

/** An attachment field of one record. */
export interface AttachmentPlace {
  readonly client: KintoneClient;
  readonly appId: string;
  readonly recordId: string;
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
export const readAttachments = async ({
  client,
  appId,
  recordId,
  field,
}: AttachmentPlace): Promise<RecordAttachments> => {
  const place = { recordId, field };
  const { record } = await client.record
    .getRecord({ app: appId, id: recordId })
    .catch((error: unknown) => {
      throw toSaveError(error, place);
    });
  // A page of a proxy comes back as text, with status 200.
  if (typeof record !== "object") throw unexpectedResponse(appId);
  const cell = record[field];
  if (cell?.type !== "FILE") {
    throw new SaveError({ ...place, code: "fieldMissing" });
  }
  return {
    revision: String(record.$revision?.value ?? ""),
    files: cell.value.map(({ fileKey, name, size }) => ({
      fileKey,
      name,
      size: Number(size),
    })),
  };
};

/**
 * Replaces the files of the field, unless the record changed since (kintone:
 * PUT record with a revision). A key that the record already holds keeps its file.
 * @throws KintoneError when the answer is not kintone's: whether it was done is not known
 */
export const writeAttachments = async (
  { client, appId, recordId, field }: AttachmentPlace,
  revision: string,
  fileKeys: readonly string[],
): Promise<void> => {
  const answer: { readonly revision?: unknown } =
    await client.record.updateRecord({
      app: appId,
      id: recordId,
      revision,
      record: { [field]: { value: fileKeys.map((fileKey) => ({ fileKey })) } },
    });
  if (!/^\d+$/u.test(String(answer.revision))) throw unexpectedResponse(appId);
};
