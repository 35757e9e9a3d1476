import type { Acknowledgement } from "../../domain/publishing/acknowledgement";
import type { TextDraft } from "../../publishing/editing/text-draft";
import type { Explanation } from "../../i18n/error-messages";

import type {
  CorrectionOutcome,
  Written,
} from "../../kintone/corrections/correction-outcome";
import type { RecordEdit } from "../../kintone/corrections/edit-records";
import type { DraftStore } from "../../kintone/texts/draft-store";
import type { RecordTexts } from "../../kintone/texts/read-texts";
import type { TextsSaved } from "../../kintone/texts/save-texts";

/** What preparing publication needs of the world besides the summary; kintone in use. */
export interface WorkbenchGateway {
  /** Texts of the record as they are now. */
  readTexts(signal: AbortSignal): Promise<RecordTexts>;
  /** @param signal stops it; what was sent by then may be saved */
  saveTexts(
    draft: TextDraft,
    revision: string,
    signal: AbortSignal,
  ): Promise<TextsSaved>;
  /** Where texts that are not saved are kept. */
  readonly drafts: DraftStore;
  /**
   * Changes fields of meetings and activities, one outcome an edit.
   * @param signal stops it; of one record it may be unknown what became of it
   */
  editRecords(
    edits: readonly RecordEdit[],
    signal: AbortSignal,
  ): Promise<readonly CorrectionOutcome[]>;
  undoEdits(
    source: RecordEdit["source"],
    written: readonly Written[],
    signal: AbortSignal,
  ): Promise<readonly CorrectionOutcome[]>;
  /**
   * Keeps at the record that an item may stand, with whoever is logged in.
   * @returns what is kept, or the sentence that says why it can't be
   */
  acknowledge(
    wanted: Pick<Acknowledgement, "key" | "text" | "reason">,
    signal: AbortSignal,
  ): Promise<Acknowledgement | string>;
  /** Asks before something that can't be undone. */
  confirm(question: {
    readonly title: string;
    readonly body: string;
    readonly okText: string;
    readonly cancelText: string;
  }): Promise<boolean>;
  explain(error: unknown): Partial<Explanation>;
}
