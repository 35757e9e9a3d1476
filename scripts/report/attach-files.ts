import type { Connect } from "../../src/kintone/rest/kintone-client";
import type { SameNameAnswer } from "../../src/kintone/attachments/merge-attachments";
import { SaveError } from "../../src/kintone/attachments/save-error";
import { saveFiles } from "../../src/kintone/attachments/save-files";
import { commentOnRecord } from "../../src/kintone/freezing/comment-on-record";
import type { Settings } from "../../src/settings/settings";
import type { MadeFile } from "../../src/renderers/make-document";

export interface AttachOrder {
  readonly settings: Settings;
  readonly connect: Connect;
  /** 年度まとめ record of the documents. */
  readonly recordId: string;
  /** What to do with files whose names the record has: nobody is there to ask. */
  readonly sameName: SameNameAnswer;
  /** What the record's comments say of files of the public edition; absent: nothing. */
  readonly comment?: (names: readonly string[]) => string;
}

/**
 * Adds the files to the 年度まとめ record, all or none.
 * @returns the names under which they are there
 * @throws SaveError, or what the client threw
 */
export const attachOutput = async (
  { settings, connect, recordId, sameName, comment }: AttachOrder,
  files: readonly MadeFile[],
): Promise<readonly string[]> => {
  const source = settings.sources.summaries;
  const field = source?.fields.outputs;
  if (source === undefined || field === undefined) {
    throw new SaveError({ code: "fieldNotSet", recordId, field: "" });
  }
  const place = {
    client: connect(source.guestSpaceId),
    appId: source.appId,
    recordId,
    field,
  };
  // In Node the client sends nothing but Buffers.
  const named = files.map(({ name, bytes }) => ({
    name,
    bytes: Buffer.from(bytes),
  }));
  const names = await saveFiles(place, named, {
    signal: new AbortController().signal,
    askSameName: () => Promise.resolve(sameName),
    onProgress: () => undefined,
  });
  if (names === undefined) return [];
  if (comment !== undefined) await commentOnRecord(place, comment(names));
  return names;
};
