import { randomBytes } from "node:crypto";
import { fileNotFound } from "../errors/app-errors";
import { BAD_SHAPE } from "../errors/messages";
import { isObject } from "../json";
import { UPLOAD_LIFE_MS } from "../state/file";
import type { Attachment } from "../state/record";
import type { CellPath, WriteContext } from "./write-context";

/**
 * A FILE cell: a fresh upload moves into the record under a new, longer key; a
 * key that the record already holds stays. Errors: GAIA_BL01.
 */
export function attachFiles(
  code: string,
  value: unknown,
  before: readonly Attachment[],
  at: CellPath,
  context: WriteContext,
): readonly Attachment[] {
  if (value === null || value === undefined || value === "") return [];
  if (!Array.isArray(value) || !value.every(isObject)) {
    context.errors.add(`${at.path}.value`, BAD_SHAPE);
    return [];
  }
  return value.map((file) => {
    const key = String(file.fileKey ?? "");
    const kept = before.find(({ fileKey }) => fileKey === key);
    return kept ?? attach(key, code, context);
  });
}

function attach(key: string, code: string, context: WriteContext): Attachment {
  const { store, now } = context.kintone;
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
  store.files.put(fileKey, {
    ...file,
    key: fileKey,
    attachedTo: { appId: context.app.id, recordId: context.recordId, code },
  });
  store.blobs.put(fileKey, bytes);
  return {
    fileKey,
    name: file.name,
    contentType: file.contentType,
    size: String(file.size),
  };
}
