import type { KintoneClient } from "../rest/kintone-client";

/** A record that can be commented on. */
export interface CommentPlace {
  readonly client: KintoneClient;
  readonly appId: string;
  readonly recordId: string;
}

/** The longest comment (kintone: POST record/comment), in characters. */
const LONGEST = 65_535;

/**
 * Writes a comment on a record, in the name of whoever is logged in. Comments
 * only tell: where they are switched off or fail, what they tell of stands.
 * @returns whether it was written, as far as kintone said
 */
export const commentOnRecord = async (
  { client, appId, recordId }: CommentPlace,
  text: string,
): Promise<boolean> => {
  try {
    await client.record.addRecordComment({
      app: appId,
      record: recordId,
      comment: { text: text.slice(0, LONGEST) },
    });
    return true;
  } catch {
    return false;
  }
};
