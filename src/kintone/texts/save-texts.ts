import type { MergedRows } from "../../publishing/editing/merge-rows";
import { mergeRows } from "../../publishing/editing/merge-rows";
import type { TextDraft } from "../../publishing/editing/text-draft";
import { isRevisionConflict } from "../attachments/save-error";
import { unexpectedResponse } from "../rest/request-kintone";
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
  | { readonly state: "noOption"; readonly noOption: NoOption };

/** How often others may save before we give up. */
const ATTEMPTS = 5;

/**
 * Saves the texts of a record, at the revision that they were read at. When
 * someone saved meanwhile, theirs are read and put together with ours, and that
 * is saved unless both changed the same.
 * @param revision of the record as `draft.base` has it
 * @throws what the client throws; the record may have been saved all the same when no answer came
 */
export const saveTexts = async (
  place: TextPlace,
  draft: TextDraft,
  revision: string,
): Promise<TextsSaved> => {
  const { client, source } = place;
  const { properties } = await client.app.getFormFields({ app: source.appId });
  const form = properties as unknown as FormTables;
  let base: RecordTexts = { revision, rows: draft.base };
  let mine = draft.mine;
  for (let attempt = 1; ; attempt += 1) {
    const change = tablesChange(base.rows, mine, form, place);
    if ("noOption" in change) return { state: "noOption", ...change };
    try {
      await write(place, base.revision, change.record);
      const texts = await readTexts(place);
      return { state: "saved", texts, isMerged: attempt > 1 };
    } catch (error) {
      if (!isRevisionConflict(error) || attempt === ATTEMPTS) throw error;
    }
    const texts = await readTexts(place);
    if (texts.isFrozen) return { state: "frozen" };
    const merged = mergeRows(base.rows, mine, texts.rows);
    if (merged.conflicts.length > 0) {
      return { state: "conflict", texts, merged };
    }
    [base, mine] = [texts, merged.rows];
  }
};

const write = async (
  { client, source, recordId }: TextPlace,
  revision: string,
  record: Readonly<Record<string, { readonly value: unknown }>>,
): Promise<void> => {
  const answer: { readonly revision?: unknown } =
    await client.record.updateRecord({
      app: source.appId,
      id: recordId,
      revision,
      record,
    });
  if (!/^\d+$/u.test(String(answer.revision))) {
    throw unexpectedResponse(source.appId);
  }
};
