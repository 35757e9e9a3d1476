import type { Acknowledgement } from "../../domain/publishing/acknowledgement";
import type { TextConflict } from "../../publishing/editing/merge-rows";
import { mergeRows } from "../../publishing/editing/merge-rows";
import type { Settlement } from "../../publishing/editing/settle-conflict";
import { settleConflict } from "../../publishing/editing/settle-conflict";
import type { RecordChangeSeen } from "../../publishing/editing/edit-rows";
import { editRows } from "../../publishing/editing/edit-rows";
import type { TextDraft } from "../../publishing/editing/text-draft";
import { countChanges, draftOf } from "../../publishing/editing/text-draft";
import type { TextsSaved } from "../../kintone/texts/save-texts";
import type { LoadedSummary } from "../summary/summary-source";
import type { WorkbenchGateway } from "./workbench-gateway";

/** Texts of the record that are edited; absent where they can't be read. */
interface EditedTexts {
  /** Of the record, as the draft's base has it. */
  readonly revision: string;
  readonly draft: TextDraft;
}

/** What is shown while publication is prepared. */
export interface WorkbenchState {
  /** With what was typed, saved or not. */
  readonly summary: LoadedSummary;
  readonly texts: EditedTexts | undefined;
  /** What a person has to decide before texts can be saved. */
  readonly conflicts: readonly TextConflict[];
  readonly unsaved: number;
  readonly canUndo: boolean;
  readonly isSaving: boolean;
  /** What its documents are made of was frozen: nothing of it can be edited. */
  readonly isFrozen: boolean;
}

/**
 * Texts of a 年度まとめ record while they are edited, and the summary with
 * them. Every change is kept in the browser until it is saved.
 */
export class WorkbenchSession {
  private readonly undoable: TextDraft[] = [];
  private records: readonly RecordChangeSeen[] = [];
  private acknowledgements: readonly Acknowledgement[] = [];
  private shown: LoadedSummary;
  private texts: EditedTexts | undefined;
  private conflicts: readonly TextConflict[] = [];
  private isSaving = false;
  private drawing = new AbortController();

  constructor(
    /** As it was read. */
    private readonly summary: LoadedSummary,
    private readonly recordId: string,
    private readonly gateway: WorkbenchGateway,
    private readonly onChange: () => void,
  ) {
    this.shown = summary;
  }

  get state(): WorkbenchState {
    const { shown, texts, conflicts, isSaving } = this;
    return {
      summary: shown,
      texts,
      conflicts,
      unsaved: texts === undefined ? 0 : countChanges(texts.draft),
      canUndo: this.undoable.length > 0,
      isSaving,
      // Also while the records of today are shown beside it.
      isFrozen: "frozen" in this.summary.freezing,
    };
  }

  /**
   * Reads the texts, and brings back what was typed and not saved before.
   * @returns whether there was something to bring back
   * @throws what reading throws
   */
  async open(signal: AbortSignal): Promise<boolean> {
    const { revision, rows } = await this.gateway.readTexts(signal);
    const kept = this.gateway.drafts.take();
    if (kept === undefined) {
      this.texts = { revision, draft: draftOf(rows) };
      await this.redraw();
      return false;
    }
    const merged = mergeRows(kept.base, kept.mine, rows);
    this.texts = { revision, draft: { base: rows, mine: merged.rows } };
    this.conflicts = merged.conflicts;
    this.keep();
    await this.redraw();
    return countChanges(this.texts.draft) > 0;
  }

  /** Changes the texts; one step of undo. */
  change(edit: (draft: TextDraft) => TextDraft): Promise<void> {
    if (this.texts === undefined) return Promise.resolve();
    const { draft } = this.texts;
    const changed = edit(draft);
    if (changed === draft) return Promise.resolve();
    this.undoable.push(draft);
    return this.take(changed);
  }

  undo(): Promise<void> {
    const before = this.undoable.pop();
    return before === undefined ? Promise.resolve() : this.take(before);
  }

  /** Back to what the record has. */
  discard(): Promise<void> {
    this.conflicts = [];
    return this.change(({ base }) => draftOf(base));
  }

  settle(conflict: TextConflict, settlement: Settlement): Promise<void> {
    if (this.texts === undefined) return Promise.resolve();
    const { base, mine } = this.texts.draft;
    const settled = settleConflict(
      { rows: mine, conflicts: this.conflicts },
      conflict,
      settlement,
    );
    this.conflicts = settled.conflicts;
    return this.change(() => ({ base, mine: settled.rows }));
  }

  /**
   * Saves the texts; when others changed the same, the conflicts are there to be settled.
   * @returns undefined when there is nothing to save
   * @throws what saving throws; the texts stay as they are
   */
  async save(signal: AbortSignal): Promise<TextsSaved | undefined> {
    if (this.texts === undefined || this.isSaving) return undefined;
    const { draft, revision } = this.texts;
    this.isSaving = true;
    this.tell();
    try {
      const answer = await this.gateway.saveTexts(draft, revision, signal);
      if (answer.state === "saved") {
        const { texts } = answer;
        this.texts = { revision: texts.revision, draft: draftOf(texts.rows) };
        this.undoable.length = 0;
      }
      if (answer.state === "conflict") {
        const { texts, merged } = answer;
        this.texts = {
          revision: texts.revision,
          draft: { base: texts.rows, mine: merged.rows },
        };
        this.conflicts = merged.conflicts;
        this.undoable.length = 0;
      }
      return answer;
    } finally {
      this.isSaving = false;
      this.keep();
      await this.redraw();
    }
  }

  /** Shows what was written to records of meetings and activities. */
  written(records: readonly RecordChangeSeen[]): Promise<void> {
    this.records = [...this.records, ...records];
    return this.redraw();
  }

  /** Keeps what is being typed, before it is done: a tab may close any time. */
  keepTyped(edit: (draft: TextDraft) => TextDraft): void {
    if (this.texts !== undefined) this.keep(edit(this.texts.draft));
  }

  /** Shows what was acknowledged at the record; its texts go on from the revision that it has since. */
  async acknowledged(
    acknowledgement: Acknowledgement,
    signal: AbortSignal,
  ): Promise<void> {
    this.acknowledgements = [...this.acknowledgements, acknowledgement];
    if (this.texts !== undefined) {
      const { revision, rows } = await this.gateway.readTexts(signal);
      const { base, mine } = this.texts.draft;
      const merged = mergeRows(base, mine, rows);
      this.texts = { revision, draft: { base: rows, mine: merged.rows } };
      this.conflicts = [...this.conflicts, ...merged.conflicts];
    }
    await this.redraw();
  }

  private take(draft: TextDraft): Promise<void> {
    if (this.texts === undefined) return Promise.resolve();
    this.texts = { ...this.texts, draft };
    this.keep();
    return this.redraw();
  }

  private keep(draft = this.texts?.draft): void {
    const { drafts } = this.gateway;
    if (draft === undefined) return;
    if (countChanges(draft) === 0) drafts.drop();
    else drafts.put(draft);
  }

  /** The summary with all that changed; of several changes the last one is drawn. */
  private async redraw(): Promise<void> {
    this.drawing.abort();
    const { signal } = (this.drawing = new AbortController());
    this.tell();
    const { recordId, records, acknowledgements } = this;
    const texts = this.texts?.draft.mine;
    try {
      const shown = await this.summary.edited(
        (rows) =>
          editRows(rows, { recordId, texts, records, acknowledgements }),
        signal,
      );
      if (signal.aborted) return;
      this.shown = shown;
      this.tell();
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  private tell(): void {
    this.onChange();
  }
}
