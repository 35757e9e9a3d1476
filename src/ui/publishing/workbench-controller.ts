import { joinSentences } from "../../i18n/join-sentences";
import { publishingSentence } from "../../i18n/publishing/publishing-messages";
import type { WorkbenchMessages } from "../../i18n/publishing/workbench-messages";
import { workbenchMessages } from "../../i18n/publishing/workbench-messages";
import { correctionMessages } from "../../i18n/summary/correction-messages";
import type { Language } from "../../i18n/language";
import type { RecordEdit } from "../../kintone/corrections/edit-records";
import type { TextConflict } from "../../publishing/editing/merge-rows";
import type { Settlement } from "../../publishing/editing/settle-conflict";
import type { PublishingItem } from "../../publishing/readiness/publishing-item";
import type { PublishingStep } from "../../publishing/readiness/publishing-step";
import type { LoadedSummary } from "../summary/summary-source";
import type { EditsDone } from "./record-edits";
import { RecordEdits } from "./record-edits";
import { savedSentence } from "./saved-sentence";
import { StoppableWork } from "./stoppable-work";
import type { Editing } from "./texts/editing";
import type { Focus } from "./texts/text-edits";
import { TextEdits } from "./texts/text-edits";
import type { WorkbenchGateway } from "./workbench-gateway";
import type { WorkbenchState } from "./workbench-session";
import { WorkbenchSession } from "./workbench-session";

/** What someone sees who prepares publication. */
export interface ControllerState extends WorkbenchState {
  readonly step: PublishingStep | undefined;
  readonly editing: Editing | undefined;
  /** What was done last, or why it was not. */
  readonly said: string;
  /** Records are being written. */
  readonly isWriting: boolean;
  /** kintone is asked for something; whoever waits long can stop it. */
  readonly isWaiting: boolean;
  /** Whether the texts, which were not read, can be read again. */
  readonly canReadAgain: boolean;
  readonly canUndoRecords: boolean;
}

/** Whose publication is prepared, and for whom. */
export interface ControllerPlace {
  readonly summary: LoadedSummary;
  readonly recordId: string;
  readonly gateway: WorkbenchGateway;
  readonly language: Language;
  /** Where someone is already; undefined at first. */
  readonly step: PublishingStep | undefined;
}

/** What shows it. */
export interface ControllerPage {
  readonly changed: () => void;
  readonly look: (focus: Focus) => void;
}

/** What can be done while publication is prepared; it knows nothing of how it looks. */
export class WorkbenchController {
  readonly texts: TextEdits;
  private readonly session: WorkbenchSession;
  private readonly records: RecordEdits;
  private readonly messages: WorkbenchMessages;
  private step: PublishingStep | undefined;
  private said = "";
  private isWriting = false;
  private areTextsUnread = false;
  private readonly work: StoppableWork;
  private readonly gateway: WorkbenchGateway;
  private readonly language: Language;

  constructor(
    { summary, recordId, gateway, language, step }: ControllerPlace,
    private readonly page: ControllerPage,
  ) {
    this.gateway = gateway;
    this.language = language;
    this.step = step;
    this.messages = workbenchMessages[language];
    this.session = new WorkbenchSession(summary, recordId, gateway, () =>
      page.changed(),
    );
    this.texts = new TextEdits(this.session, this.messages, {
      ...page,
      say: (sentence) => this.say(sentence),
    });
    this.records = new RecordEdits(gateway);
    this.work = new StoppableWork(() => page.changed());
  }

  get state(): ControllerState {
    const { step, said, isWriting } = this;
    const { editing } = this.texts;
    return {
      ...this.session.state,
      step,
      editing,
      said,
      isWriting,
      isWaiting: this.work.isWaiting,
      canReadAgain: this.areTextsUnread,
      canUndoRecords: this.records.canUndo && !isWriting,
    };
  }

  async open(): Promise<void> {
    if (this.session.state.isFrozen) return;
    this.areTextsUnread = false;
    try {
      const isRestored = await this.work.run((signal) =>
        this.session.open(signal),
      );
      this.say(isRestored ? this.messages.restored : "");
    } catch (error) {
      this.areTextsUnread = true;
      this.say(this.failed(this.messages.textsUnread, error));
    }
  }

  stop(): void {
    this.work.stop();
  }

  goToStep(step: PublishingStep): void {
    this.step = step;
    this.page.changed();
  }

  settle(conflict: TextConflict, settlement: Settlement): Promise<void> {
    return this.session.settle(conflict, settlement);
  }

  async undo(): Promise<void> {
    this.texts.editing = undefined;
    await this.session.undo();
  }

  async discard(): Promise<void> {
    const { discard, discardQuestion } = this.messages;
    if (!(await this.confirm(discard, discardQuestion))) return;
    this.texts.editing = undefined;
    await this.session.discard();
    this.say("");
  }

  /** Saves the texts, with the one that is being typed. */
  async save(): Promise<void> {
    if (!(await this.texts.takeTyped())) return;
    this.texts.editing = undefined;
    this.say(this.messages.saving);
    try {
      const answer = await this.work.run((signal) => this.session.save(signal));
      if (answer?.state === "conflict") this.step = "texts";
      this.say(savedSentence(answer, this.messages));
    } catch (error) {
      this.say(this.failed(this.messages.saveFailed, error));
    }
  }

  confirm(title: string, body: string): Promise<boolean> {
    const { cancel } = this.messages;
    return this.gateway.confirm({
      title,
      body,
      okText: title,
      cancelText: cancel,
    });
  }

  async editRecords(edits: readonly RecordEdit[]): Promise<void> {
    if (this.isWriting || edits.length === 0) return;
    this.isWriting = true;
    this.say(this.messages.writing);
    const done = await this.work.run((signal) =>
      this.records.write(edits, signal),
    );
    await this.told(done, this.messages.recordsWritten);
  }

  async undoRecords(): Promise<void> {
    if (this.isWriting) return;
    this.isWriting = true;
    this.say(this.messages.writing);
    const done = await this.work.run((signal) => this.records.undo(signal));
    await this.told(done, this.messages.recordsUndone);
  }

  async acknowledge(item: PublishingItem, reason: string): Promise<void> {
    const text = publishingSentence(
      item.fact,
      this.language,
      this.session.state.summary.words,
    );
    const done = await this.work.run((signal) =>
      this.gateway.acknowledge({ key: item.key, text, reason }, signal),
    );
    if (typeof done === "string") {
      this.say(done);
      return;
    }
    try {
      await this.work.run((signal) => this.session.acknowledged(done, signal));
    } catch (error) {
      this.say(this.failed(this.messages.textsUnread, error));
    }
  }

  /** What did not work, and why. */
  private failed(what: string, error: unknown): string {
    console.error(error);
    const { title = "", advice = "" } = this.gateway.explain(error);
    return joinSentences([what, title, advice]);
  }

  private async told(
    { outcomes, changes }: EditsDone,
    sentence: (done: number, all: number) => string,
  ): Promise<void> {
    this.isWriting = false;
    const reasons = new Set(
      outcomes.flatMap((one) => ("notWritten" in one ? one.notWritten : [])),
    );
    const { notWritten } = correctionMessages[this.language];
    if (this.texts.editing?.kind === "origin" && reasons.size === 0) {
      this.texts.editing = undefined;
    }
    this.say(
      joinSentences([
        sentence(changes.length, outcomes.length),
        ...[...reasons].map((reason) => notWritten[reason]),
      ]),
    );
    await this.session.written(changes);
  }

  private say(said: string): void {
    this.said = said;
    this.page.changed();
  }
}
