import type { WorkbenchMessages } from "../../../i18n/publishing/workbench-messages";
import type { TextRow } from "../../../publishing/editing/text-row";
import {
  addRow,
  editRow,
  moveRow,
  removeRow,
} from "../../../publishing/editing/text-draft";
import type { SuggestedSentence } from "../../../report/analysis/suggested-sentences";
import type { WorkbenchSession } from "../workbench-session";
import type { Editing } from "./editing";
import { withTyped } from "./editing";

/** Where the eye should be once the document is drawn. */
export type Focus =
  | { readonly kind: "row"; readonly key: string }
  | { readonly kind: "editor" };

/** What shows the texts. */
export interface TextPage {
  readonly changed: () => void;
  readonly look: (focus: Focus) => void;
  /** Says what was done, or why it was not. */
  readonly say: (sentence: string) => void;
}

/** The texts of a publication while they are typed, one at a time. */
export class TextEdits {
  /** What is being typed. */
  editing: Editing | undefined;

  constructor(
    private readonly session: WorkbenchSession,
    private readonly messages: WorkbenchMessages,
    private readonly page: TextPage,
  ) {}

  /** Starts editing; what is being typed elsewhere is taken over first. */
  async edit(editing: Editing): Promise<void> {
    if (!(await this.takeTyped())) return;
    this.editing = editing;
    this.page.changed();
    this.page.look({ kind: "editor" });
  }

  typed(editing: Editing): void {
    this.editing = editing;
    if (editing.kind === "row") {
      this.session.keepTyped((draft) => withTyped(draft, editing));
    }
    this.page.changed();
  }

  /** @param isTaken whether what was typed is taken over or given up */
  async endEditing(isTaken: boolean): Promise<void> {
    const { editing } = this;
    if (editing === undefined) return;
    if (isTaken && !(await this.takeTyped())) return;
    this.editing = undefined;
    if (!isTaken) this.session.keepTyped((draft) => draft);
    this.page.changed();
    if (editing.kind === "row" && editing.key !== undefined) {
      this.page.look({ kind: "row", key: editing.key });
    }
  }

  /** Changes cells of a row at once, and shows it. */
  async changeRow(key: string, cells: TextRow["cells"]): Promise<void> {
    if (!(await this.takeTyped())) return;
    await this.session.change((draft) => editRow(draft, key, cells));
    this.page.look({ kind: "row", key });
  }

  async removeRow(key: string): Promise<void> {
    this.editing = undefined;
    await this.session.change((draft) => removeRow(draft, key));
    this.page.say(this.messages.removed);
  }

  async moveRow(
    key: string,
    beside: string,
    side: "before" | "behind",
  ): Promise<void> {
    if (!(await this.takeTyped())) return;
    await this.session.change((draft) => moveRow(draft, key, beside, side));
    this.page.look({ kind: "row", key });
  }

  /** Puts a suggestion into its section and year. */
  async insert({
    fiscalYear,
    section,
    text,
  }: SuggestedSentence): Promise<void> {
    if (!(await this.takeTyped())) return;
    let key = "";
    await this.session.change((draft) => {
      const added = addRow(draft, {
        table: "commentaryTable",
        cells: {
          commentaryFiscalYear: String(fiscalYear),
          commentarySection: section ?? "",
          commentaryKind: "commentary",
          commentaryText: text,
        },
      });
      key = added.key;
      return added.draft;
    });
    this.page.say(this.messages.inserted);
    this.page.look({ kind: "row", key });
  }

  /** @returns whether nothing stands in the way: words of another record are written or given up first */
  async takeTyped(): Promise<boolean> {
    const { editing } = this;
    if (editing?.kind !== "origin" || editing.words === editing.origin.text) {
      this.editing = undefined;
      if (editing?.kind === "row") {
        await this.session.change((draft) => withTyped(draft, editing));
      }
      return true;
    }
    this.page.say(this.messages.finishFirst);
    this.page.look({ kind: "editor" });
    return false;
  }
}
