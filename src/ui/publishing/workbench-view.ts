import type { WorkbenchMessages } from "../../i18n/publishing/workbench-messages";
import type { Language } from "../../i18n/language";
import type { TextConflict } from "../../publishing/editing/merge-rows";
import type { Settlement } from "../../publishing/editing/settle-conflict";
import type { TextRow } from "../../publishing/editing/text-row";
import type {
  ItemRecord,
  PublishingItem,
} from "../../publishing/readiness/publishing-item";
import type { PublishingStep } from "../../publishing/readiness/publishing-step";
import type { RecordEdit } from "../../kintone/corrections/edit-records";
import type { SuggestedSentence } from "../../report/analysis/suggested-sentences";
import type { Report } from "../../report/report";
import type { ReportPlace } from "../../report/report-place";
import type { SectionRule } from "../../rollup/input/counting-rules";
import type { Editing } from "./texts/editing";
import type { WorkbenchState } from "./workbench-session";

/** What the parts of the workbench draw, and what they can ask for. */
export interface WorkbenchView {
  readonly language: Language;
  readonly messages: WorkbenchMessages;
  readonly state: WorkbenchState;
  /** The public document, with everything that is not saved yet. */
  readonly report: Report;
  /** Keys of the rows of texts that it prints. */
  readonly printed: ReadonlySet<string>;
  readonly sections: readonly SectionRule[];
  readonly step: PublishingStep;
  readonly editing: Editing | undefined;
  /** Nothing can be edited: the summary is frozen, or the record's texts can't be read. */
  readonly isReadOnly: boolean;
  readonly actions: WorkbenchActions;
}

export interface WorkbenchActions {
  readonly goToStep: (step: PublishingStep) => void;
  readonly goToPlace: (place: ReportPlace) => void;
  readonly goToRow: (key: string) => void;
  readonly edit: (editing: Editing) => void;
  /** Ends editing: what is typed is taken over, or given up. */
  readonly endEditing: (isTaken: boolean) => void;
  readonly typed: (editing: Editing) => void;
  /** Changes cells of a row at once, and shows it. */
  readonly changeRow: (key: string, cells: TextRow["cells"]) => void;
  readonly removeRow: (key: string) => void;
  readonly moveRow: (
    key: string,
    beside: string,
    side: "before" | "behind",
  ) => void;
  readonly insert: (suggestion: SuggestedSentence) => void;
  readonly settle: (conflict: TextConflict, settlement: Settlement) => void;
  /** Opens the dialog that puts ranks and divisions of an item's records right. */
  readonly correct: (item: PublishingItem) => void;
  readonly acknowledge: (item: PublishingItem, reason: string) => Promise<void>;
  /** Asks before much is done at once. */
  readonly confirm: (title: string, body: string) => Promise<boolean>;
  readonly editRecords: (edits: readonly RecordEdit[]) => Promise<void>;
  readonly recordUrl: (
    source: ItemRecord["source"],
    recordId: string,
  ) => string;
}

/** Rows of texts as they are edited. */
export const rowsOf = ({
  state,
}: Pick<WorkbenchView, "state">): readonly TextRow[] =>
  state.texts?.draft.mine ?? [];
