import { Button } from "kintone-ui-component/lib/button";
import type { TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import type { ExportMessages } from "../../i18n/summary/export-messages";
import { exportMessages } from "../../i18n/summary/export-messages";
import type { Language } from "../../i18n/language";
import { defineElement } from "../define-element";
import { download } from "../download";
import { kuc } from "../kuc";
import type { SummaryChoice } from "../../summary/summary-choice";
import type { LoadedSummary } from "../summary/summary-source";
import { attachProblem } from "./attach-problem";
import type { DocumentGateway } from "./document-gateway";
import type { ExportChoice } from "./export-options";
import { exportOptions, formatsOf } from "./export-options";
import type { ExportStep } from "./export-progress";
import { exportProgress, stepText } from "./export-progress";
import type { ExportOutcome } from "./export-results";
import { exportResults, outcomeText } from "./export-results";
import type { ExportRun } from "./export-run";
import { attachFiles, makeFiles } from "./export-run";
import type { MadeDocument } from "./make-documents";
import "./gate/gate-question";
import type { Gate, GateAnswer, GateQuestion } from "./gate/pass-gate";
import { printDocument } from "./print-document";
import { smallFiguresSentence } from "./small-figures-sentence";

type Stage =
  | { readonly name: "idle" }
  | { readonly name: "busy"; readonly step: ExportStep }
  | {
      readonly name: "asking";
      readonly question: GateQuestion;
      readonly answer: (answer: GateAnswer) => void;
    }
  | { readonly name: "done"; readonly outcome: ExportOutcome };

/** Told with a LoadedSummary when the one that is shown is out of date. */
const RENEWED = "nendo-renewed";

/** Makes the documents of a summary, saves them and files them at its record. */
class ExportPanel extends LitElement {
  @property({ attribute: false }) language: Language = "ja";
  @property({ attribute: false }) summary: LoadedSummary | undefined;
  @property({ attribute: false }) choice: SummaryChoice | undefined;
  @property({ attribute: false }) gateway: DocumentGateway | undefined;
  /** The record's own page shows the panel: no other page to go to. */
  @property({ attribute: false }) isOnRecord = false;

  @state() private exportChoice: ExportChoice = {
    formats: ["pptx"],
    csvEncoding: "utf-8",
    edition: "public",
  };
  @state() private formatError = "";
  @state() private isRenewed = false;
  @state() private stage: Stage = { name: "idle" };

  private request = new AbortController();
  private shownStage: Stage["name"] = "idle";

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.request.abort();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { summary, choice, stage } = this;
    if (summary === undefined || choice === undefined) return nothing;
    const messages = exportMessages[this.language];
    return html`<section class="nendo-export" aria-label=${messages.title}>
      ${exportOptions(
        {
          report: summary.report,
          leftOut: summary.leftOut,
          language: this.language,
          choice: this.exportChoice,
          error: this.formatError,
          isBusy: stage.name === "busy" || stage.name === "asking",
          isFiltered: summary.isFiltered,
          smallFigures: smallFiguresSentence(summary, this.language),
          attaching: summary.hasSummaryRecords
            ? {
                record: summary.summaryRecord,
                problem: attachProblem(summary, choice),
              }
            : undefined,
        },
        messages,
        {
          change: (changed) => {
            this.exportChoice = changed;
            this.formatError = "";
          },
          download: () =>
            this.start(async (run) => saved(await makeFiles(run))),
          attach: () =>
            this.start((run) =>
              attachFiles(run, summary.summaryRecord?.recordId ?? ""),
            ),
        },
      )}
      <p class="nendo-hidden" role="status">${this.announcement(messages)}</p>
      ${this.stageView(messages)}
    </section>`;
  }

  protected override updated(): void {
    if (this.shownStage === this.stage.name) return;
    this.shownStage = this.stage.name;
    // The buttons that were pressed are disabled or gone: the focus follows.
    this.querySelector<HTMLElement>(".nendo-export-focus")?.focus();
  }

  private stageView(messages: ExportMessages): TemplateResult | typeof nothing {
    const { stage } = this;
    switch (stage.name) {
      case "busy":
        return exportProgress(stage.step, messages, () => this.request.abort());
      case "asking":
        return html`<nendo-gate-question
          .language=${this.language}
          .question=${stage.question}
          .recordUrl=${this.summary?.recordUrl}
          .answer=${stage.answer}
        ></nendo-gate-question>`;
      case "done":
        return html`${
          this.isRenewed
            ? html`<p class="nendo-export-renewed" role="note">
                ${messages.renewed}
              </p>`
            : nothing
        }
        ${exportResults(stage.outcome, messages, {
          save,
          print: (document) => printDocument(fileOf(document), document.name),
          explain: (error) => this.gateway?.explain(error) ?? {},
          showRecord: (recordId) => this.recordLink(recordId, messages),
        })}`;
      case "idle":
      default:
        return nothing;
    }
  }

  /** For screen readers: what is made now and how it ended, not every picture. */
  private announcement(messages: ExportMessages): string {
    const { stage } = this;
    if (stage.name === "done") return outcomeText(stage.outcome, messages);
    return stage.name === "busy" && stage.step.name === "format"
      ? stepText(stage.step, messages)
      : "";
  }

  private recordLink(
    recordId: string,
    messages: ExportMessages,
  ): TemplateResult {
    return this.isOnRecord
      ? html`<p>
          ${kuc(
            Button,
            { text: messages.reloadRecord },
            { click: () => location.reload() },
          )}
        </p>`
      : html`<p>
          <a href=${this.gateway?.recordUrl(recordId) ?? ""}
            >${messages.openRecord(recordId)}</a
          >
        </p>`;
  }

  private gate(
    summary: LoadedSummary,
    gateway: DocumentGateway,
    { onStep, signal }: Pick<ExportRun, "onStep" | "signal">,
  ): Gate {
    const recordId = summary.summaryRecord?.recordId;
    const isItsRecord =
      this.choice !== undefined &&
      attachProblem(summary, this.choice) === undefined;
    const noTable = gateway.keepsAcknowledgements ? undefined : "noTable";
    const noRecord = summary.hasSummaryRecords ? "noRecord" : "noApp";
    return {
      unkept: isItsRecord ? noTable : noRecord,
      keep: (items, reason) => {
        onStep({ name: "acknowledge" });
        return gateway.acknowledge(items, reason, recordId ?? "", signal);
      },
      ask: (question) =>
        new Promise((answer) => {
          this.stage = { name: "asking", question, answer };
        }),
    };
  }

  private start(job: (run: ExportRun) => Promise<ExportOutcome>): void {
    const { summary, gateway, exportChoice: choice } = this;
    if (!summary || !gateway) return;
    if (this.stage.name === "busy" || this.stage.name === "asking") return;
    if (formatsOf(choice, summary.isFiltered).length === 0) {
      this.formatError = exportMessages[this.language].chooseFormat;
      return;
    }
    const { signal } = (this.request = new AbortController());
    const onStep = (step: ExportStep): void => {
      if (!signal.aborted) this.stage = { name: "busy", step };
    };
    const onRenewed = (renewed: LoadedSummary, isOther: boolean): void => {
      this.isRenewed ||= isOther;
      this.dispatchEvent(
        new CustomEvent(RENEWED, { detail: renewed, bubbles: true }),
      );
    };
    this.isRenewed = false;
    onStep({ name: "rows" });
    const gate = this.gate(summary, gateway, { onStep, signal });
    job({ summary, choice, gateway, signal, onStep, onRenewed, gate }).then(
      (outcome) => (this.stage = { name: "done", outcome }),
      () => (this.stage = { name: "done", outcome: { name: "cancelled" } }),
    );
  }
}

const fileOf = ({ bytes, contentType }: MadeDocument): Blob =>
  new Blob([bytes as Uint8Array<ArrayBuffer>], { type: contentType });

const saved = (
  outcome: Extract<ExportOutcome, { name: "saved" | "sentBack" }>,
): ExportOutcome => {
  if (outcome.name === "saved") outcome.made.forEach(save);
  return outcome;
};

const save = (document: MadeDocument): void =>
  download(fileOf(document), document.name);

defineElement("nendo-export-panel", ExportPanel);
