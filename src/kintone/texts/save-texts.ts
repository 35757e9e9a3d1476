import type { MergedRows } from "../../publishing/editing/merge-rows";
import { mergeRows } from "../../publishing/editing/merge-rows";
import type { TextRow } from "../../publishing/editing/text-row";
import type { TextDraft } from "../../publishing/editing/text-draft";
import { sendUpdate } from "../rest/record-requests";
import { unlessStopped } from "../rest/unless-stopped";
import { writeSurely } from "../rest/write-surely";
import { readFormFields } from "../sources/read-form";
import type { RecordTexts } from "./read-texts";
import { readTexts } from "./read-texts";
import type { FormTables, NoOption } from "./table-change";
import { tablesChange } from "./table-change";
import type { TextPlace } from "./text-place";

/** What became of texts that were to be saved. */
export type TextsSaved =
  | {
      readonly state: "saved";
      /** As the record has them now. */
      readonly texts: RecordTexts;
      /** Whether someone else had saved meanwhile, so that both were put together. */
      readonly isMerged: boolean;
    }
  | {
      /** Someone else changed the same: nothing was saved, a person has to decide. */
      readonly state: "conflict";
      readonly texts: RecordTexts;
      readonly merged: MergedRows;
    }
  /** Someone froze the summary meanwhile: nothing was saved. */
  | { readonly state: "frozen" }
  | { readonly state: "noOption"; readonly noOption: NoOption }
  /** Others kept saving the record: nothing was saved. */
  | { readonly state: "keepsChanging" }
  /** No answer came: they may be saved. */
  | { readonly state: "unknown" };

/**
 * Saves the texts of a record. When someone saved since they were read, theirs
 * are put together with ours, and that is saved unless both changed the same.
 * When an answer is lost, the record tells whether they have arrived.
 * @param revision of the record as `draft.base` has it
 * @param signal stops it; what was sent by then may be saved
 * @throws what the client throws; nothing was saved then
 */
export const saveTexts = async (
  place: TextPlace,
  draft: TextDraft,
  revision: string,
  signal = new AbortController().signal,
): Promise<TextsSaved> => {
  const { client, source, recordId } = place;
  const { appId } = source;
  const form: FormTables = await readFormFields({ client, appId, signal });
  let isMerged = false;
  let sent: readonly TextRow[] = [];
  let sentRevision = "";
  const written = await writeSurely<RecordTexts, TextsSaved | "sent">({
    client,
    signal,
    read: () => readTexts(place),
    next: (texts, isUnsure) => {
      if (texts.isFrozen) return { result: { state: "frozen" } };
      const merged = mergeRows(draft.base, draft.mine, texts.rows);
      if (merged.conflicts.length > 0) {
        return { result: { state: "conflict", texts, merged } };
      }
      const change = tablesChange(texts.rows, merged.rows, form, place);
      if ("noOption" in change) {
        return { result: { state: "noOption", ...change } };
      }
      if (texts.revision !== revision && !isUnsure) isMerged = true;
      if (Object.keys(change.record).length === 0) {
        return { result: { state: "saved", texts, isMerged } };
      }
      sent = merged.rows;
      return {
        send: async () => {
          sentRevision = await sendUpdate(
            { client, appId, recordId },
            texts.revision,
            change.record,
          );
        },
        result: "sent",
      };
    },
  });
  if (written.state === "notDone") throw written.error;
  if (written.state !== "done") return { state: written.state };
  if (written.result !== "sent") return written.result;
  // They are saved, whether or not they can be read once more.
  const texts = await unlessStopped(readTexts(place), signal).catch(() => ({
    revision: sentRevision,
    rows: sent,
  }));
  return { state: "saved", texts, isMerged };
};
