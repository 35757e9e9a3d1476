import { randomBytes } from "node:crypto";
import { fileNotFound } from "../errors/app-errors";
import type { Kintone } from "../kintone";
import { type StoredFile, UPLOAD_LIFE_MS } from "../state/file";
import type { Attachment } from "../state/record";

/**
 * Moves a fresh upload to where it belongs, under a new, longer key.
 * Errors: GAIA_BL01 for an unknown, expired or used key.
 */
export function keepUpload(
  { store, now }: Kintone,
  key: string,
  attachedTo: NonNullable<StoredFile["attachedTo"]>,
): Attachment {
  const file = store.files.get(key);
  const bytes = store.blobs.get(key);
  if (
    file === undefined ||
    bytes === undefined ||
    file.attachedTo !== null ||
    Date.parse(file.uploadedAt) < now().getTime() - UPLOAD_LIFE_MS
  ) {
    throw fileNotFound(key);
  }
  const fileKey = randomBytes(36).toString("hex").toUpperCase();
  store.files.put(fileKey, { ...file, key: fileKey, attachedTo });
  store.blobs.put(fileKey, bytes);
  return {
    fileKey,
    name: file.name,
    contentType: file.contentType,
    size: String(file.size),
  };
}
