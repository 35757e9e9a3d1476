import type { PropertyValues, TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { property, query, state } from "lit/decorators.js";
import { workbenchMessages } from "../../i18n/publishing/workbench-messages";
import type { Language } from "../../i18n/language";
import type { Picture } from "../../kintone/attachments/read-picture";
import type { Report } from "../../report/report";
import type { SectionRule } from "../../rollup/input/counting-rules";
import type { SummaryChoice } from "../../summary/summary-choice";
import { defineElement } from "../define-element";
import type { DocumentGateway } from "../export/document-gateway";
import { documentPictures } from "../export/document-pictures";
import "../export/export-panel";
import "../summary/corrections/correction-dialog";
import type { CorrectionDialog } from "../summary/corrections/correction-dialog";
import type { LoadedSummary } from "../summary/summary-source";
import "./freezing/freezing-panel";
import { correctionRequest } from "./correction-request";
import type { Focus } from "./texts/text-edits";
import type { ControllerState } from "./workbench-controller";
import { WorkbenchController } from "./workbench-controller";
import { adoptStyle } from "./preview/adopt-style";
import { documentDrawer } from "./preview/document-drawer";
import { documentTemplate } from "./preview/document-template";
import { EDITING_STYLE } from "./preview/editing-style";
import { goToPlace, goToRow } from "./preview/go-to";
import "./preview/preview-frame";
import type { PreviewFrame } from "./preview/preview-frame";
import { saveBar } from "./save-bar";
import { firstOpenStep } from "./steps/first-open-step";
import { stepPanel } from "./steps/step-panel";
import { stepsBar } from "./steps/steps-bar";
import { addHere } from "./texts/add-here";
import { editableTexts } from "./texts/editable-words";
import type { WorkbenchGateway } from "./workbench-gateway";
import type { WorkbenchActions, WorkbenchView } from "./workbench-view";

/** Where publication is prepared: the document on one side, what stands before it on the other. */
class WorkbenchScreen extends LitElement {
  @property({ attribute: false }) language: Language = "ja";
  @property({ attribute: false }) summary: LoadedSummary | undefined;
  @property({ attribute: false }) choice: SummaryChoice | undefined;
  @property({ attribute: false }) recordId = "";
  @property({ attribute: false }) sections: readonly SectionRule[] = [];
  @property({ attribute: false }) gateway: WorkbenchGateway | undefined;
  @property({ attribute: false }) documents: DocumentGateway | undefined;

  @state() private pictures: ReadonlyMap<string, Picture> = new Map();

  @query("nendo-preview-frame") private readonly frame:
    | PreviewFrame
    | undefined;

  private controller: WorkbenchController | undefined;
  private focused: Focus | undefined;
  private readonly leaving = new AbortController();
  private readonly draw = documentDrawer(EDITING_STYLE);

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyle(document, EDITING_STYLE);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leaving.abort();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("summary")) this.start();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { controller } = this;
    if (controller === undefined) return nothing;
    const { state: now } = controller;
    const report = publicReport(now.summary);
    const { body, css, printed } = this.draw(
      report,
      this.pictures,
      now.summary.colors,
    );
    const view: WorkbenchView = {
      language: this.language,
      messages: workbenchMessages[this.language],
      state: now,
      report,
      printed,
      sections: this.sections,
      step: now.step ?? firstOpenStep(now),
      editing: now.editing,
      isReadOnly: now.texts === undefined || now.isSaving,
      actions: actionsOf(controller, this),
    };
    const content = documentTemplate(body, {
      words: editableTexts(view),
      gap: (place) => addHere(view, place),
    });
    return html`
      ${saveBar(view, {
        said: now.said,
        canUndoRecords: now.canUndoRecords,
        save: () => controller.save(),
        undo: () => controller.undo(),
        discard: () => controller.discard(),
        undoRecords: () => controller.undoRecords(),
        isWaiting: now.isWaiting,
        stop: () => controller.stop(),
        ...(now.canReadAgain ? { readAgain: () => controller.open() } : {}),
      })}
      ${stepsBar(view)}
      <div class="nendo-wb-sides">
        ${this.preview(view, content, css)} ${this.panel(view, now)}
      </div>
      <nendo-correction-dialog
        .language=${this.language}
        @nendo-corrected=${() => this.reread()}
      ></nendo-correction-dialog>
    `;
  }

  private preview(
    { messages, isReadOnly }: WorkbenchView,
    content: TemplateResult,
    css: string,
  ): TemplateResult {
    return html`<section
      class="nendo-wb-preview"
      aria-labelledby="nendo-wb-preview"
    >
      <h3 id="nendo-wb-preview" class="nendo-wb-preview-title">
        ${messages.preview}
        <small>${isReadOnly ? nothing : messages.previewHelp}</small>
      </h3>
      <nendo-preview-frame
        .language=${this.language}
        .name=${messages.preview}
        .css=${css}
        .content=${content}
        @nendo-drawn=${() => this.drawn()}
      ></nendo-preview-frame>
    </section>`;
  }

  private panel(view: WorkbenchView, now: ControllerState): TemplateResult {
    return stepPanel(view, {
      isWriting: now.isWriting,
      freezing: () =>
        html`<nendo-freezing
          .language=${this.language}
          .summary=${this.summary}
          @nendo-frozen=${() => this.reread()}
        ></nendo-freezing>`,
      documents: () =>
        html`<nendo-export-panel
          .language=${this.language}
          .summary=${this.summary}
          .choice=${this.choice}
          .gateway=${this.documents}
          .isOnRecord=${true}
        ></nendo-export-panel>`,
    });
  }

  /** Shows the place of the drawn document. */
  withPage(act: (page: Document) => void): void {
    const { frame } = this;
    if (frame?.page !== undefined) act(frame.page);
  }

  correct(request: ReturnType<typeof correctionRequest>): void {
    if (request === undefined) return;
    void this.querySelector<CorrectionDialog>("nendo-correction-dialog")?.open(
      request,
    );
  }

  private reread(): void {
    this.dispatchEvent(new CustomEvent("nendo-reread"));
  }

  private start(): void {
    const { summary, gateway, recordId, language } = this;
    if (summary === undefined || gateway === undefined) return;
    const step = this.controller?.state.step;
    this.controller = new WorkbenchController(
      { summary, gateway, recordId, language, step },
      {
        changed: () => this.requestUpdate(),
        look: (focus) => {
          this.focused = focus;
          this.requestUpdate();
        },
      },
    );
    void this.controller.open();
    void this.readPictures(summary);
  }

  /** The document is there before its pictures are. */
  private async readPictures(summary: LoadedSummary): Promise<void> {
    const { signal } = this.leaving;
    try {
      const report = summary.reportFor("public");
      const onProgress = (): void => undefined;
      const pictures = await documentPictures(report, summary, {
        signal,
        onProgress,
      });
      if (!signal.aborted) this.pictures = pictures;
    } catch (error) {
      if (!signal.aborted) console.error(error);
    }
  }

  /** Moves the focus once what it moves to is there. */
  private drawn(): void {
    const { focused } = this;
    if (focused === undefined) return;
    if (focused.kind === "row") {
      this.withPage((page) => goToRow(page, focused.key));
    } else {
      const editor =
        this.frame?.page?.querySelector<HTMLElement>("[data-nendo-focus]") ??
        this.querySelector<HTMLElement>("[data-nendo-focus]");
      if (editor === null) return;
      editor.focus();
    }
    this.focused = undefined;
  }
}

const publicReports = new WeakMap<LoadedSummary, Report>();

/** The public edition of a summary, made once: every key that is pressed draws anew. */
const publicReport = (summary: LoadedSummary): Report => {
  const report = publicReports.get(summary) ?? summary.reportFor("public");
  publicReports.set(summary, report);
  return report;
};

const actionsOf = (
  controller: WorkbenchController,
  element: WorkbenchScreen,
): WorkbenchActions => ({
  goToStep: (step) => controller.goToStep(step),
  goToPlace: (place) => element.withPage((page) => goToPlace(page, place)),
  goToRow: (key) => element.withPage((page) => goToRow(page, key)),
  edit: (editing) => controller.texts.edit(editing),
  endEditing: (isTaken) => controller.texts.endEditing(isTaken),
  typed: (editing) => controller.texts.typed(editing),
  changeRow: (key, cells) => controller.texts.changeRow(key, cells),
  removeRow: (key) => controller.texts.removeRow(key),
  moveRow: (key, beside, side) => controller.texts.moveRow(key, beside, side),
  insert: (suggestion) => controller.texts.insert(suggestion),
  settle: (conflict, settlement) => controller.settle(conflict, settlement),
  correct: (item) =>
    element.correct(correctionRequest(item, controller.state.summary)),
  acknowledge: (item, reason) => controller.acknowledge(item, reason),
  confirm: (title, body) => controller.confirm(title, body),
  editRecords: (edits) => controller.editRecords(edits),
  recordUrl: (source, recordId) =>
    controller.state.summary.recordUrl(source, recordId),
});

defineElement("nendo-workbench-screen", WorkbenchScreen);
