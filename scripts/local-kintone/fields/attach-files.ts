import { BAD_SHAPE } from "../errors/messages";
import { isObject } from "../json";
import type { Attachment } from "../state/record";
import { keepUpload } from "./keep-upload";
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
    const { kintone, app, recordId } = context;
    return kept ?? keepUpload(kintone, key, { appId: app.id, recordId, code });
  });
}
