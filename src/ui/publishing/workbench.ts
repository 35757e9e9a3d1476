import type { TemplateResult } from "lit";
import { html, LitElement } from "lit";
import { property, state } from "lit/decorators.js";
import type { Language } from "../../i18n/language";
import { workbenchMessages } from "../../i18n/publishing/workbench-messages";
import { summaryMessages } from "../../i18n/summary/summary-messages";
import type { SectionRule } from "../../rollup/input/counting-rules";
import type { SummaryChoice } from "../../summary/summary-choice";
import { defineElement } from "../define-element";
import type { DocumentGateway } from "../export/document-gateway";
import type {
  LoadedSummary,
  SummaryFailure,
  SummarySource,
} from "../summary/summary-source";
import {
  cancelledView,
  failureView,
  readingView,
} from "../summary/summary-states";
import "./workbench-screen";
import type { WorkbenchGateway } from "./workbench-gateway";

type Stage =
  | {
      readonly name: "reading";
      readonly read: number;
      readonly total: number | undefined;
    }
  | { readonly name: "ready"; readonly summary: LoadedSummary }
  | { readonly name: "cancelled" }
  | { readonly name: "failed"; readonly failure: SummaryFailure };

const START: Stage = { name: "reading", read: 0, total: undefined };

/** 公表の準備 of a 年度まとめ record: reads its summary, then shows what is to be done. */
export class Workbench extends LitElement {
  @property({ attribute: false }) language: Language = "ja";
  @property({ attribute: false }) choice: SummaryChoice | undefined;
  @property({ attribute: false }) recordId = "";
  @property({ attribute: false }) sections: readonly SectionRule[] = [];
  @property({ attribute: false }) source: SummarySource | undefined;
  @property({ attribute: false }) gateway: WorkbenchGateway | undefined;
  @property({ attribute: false }) documents: DocumentGateway | undefined;

  @state() private stage: Stage = START;

  private request = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    void this.read(false);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.request.abort();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const messages = workbenchMessages[this.language];
    return html`<section
      class="nendo nendo-wb"
      aria-labelledby="nendo-wb-title"
    >
      <div class="nendo-wb-top">
        <h2 class="nendo-title" id="nendo-wb-title" tabindex="-1">
          ${messages.title}
        </h2>
        <p class="nendo-wb-buttons">
          <button
            type="button"
            class="nendo-plain-button"
            ?disabled=${this.stage.name !== "ready"}
            @click=${() => this.read(true)}
          >
            ${messages.reload}
          </button>
          <button
            type="button"
            class="nendo-plain-button"
            @click=${() => this.dispatchEvent(new CustomEvent("nendo-close"))}
          >
            ${messages.close}
          </button>
        </p>
      </div>
      ${this.stageView()}
    </section>`;
  }

  private stageView(): TemplateResult {
    const messages = summaryMessages[this.language];
    const retry = (): void => {
      void this.read(true);
    };
    switch (this.stage.name) {
      case "reading":
        return readingView(messages, this.stage, () => this.cancel());
      case "failed":
        return failureView(messages, this.stage.failure, retry);
      case "cancelled":
        return cancelledView(messages, retry);
      case "ready":
      default:
        return html`<nendo-workbench-screen
          .language=${this.language}
          .summary=${this.stage.summary}
          .choice=${this.choice}
          .recordId=${this.recordId}
          .sections=${this.sections}
          .gateway=${this.gateway}
          .documents=${this.documents}
          @nendo-reread=${() => this.read(true)}
          @nendo-renewed=${({ detail }: CustomEvent<LoadedSummary>) =>
            (this.stage = { name: "ready", summary: detail })}
        ></nendo-workbench-screen>`;
    }
  }

  private cancel(): void {
    this.request.abort();
    this.stage = { name: "cancelled" };
  }

  private async read(isFresh: boolean): Promise<void> {
    const { source, choice } = this;
    if (!source || !choice) return;
    this.request.abort();
    const { signal } = (this.request = new AbortController());
    this.stage = START;
    try {
      const summary = await source.load(choice, {
        signal,
        isFresh,
        onProgress: (read, total) => {
          if (!signal.aborted) this.stage = { name: "reading", read, total };
        },
      });
      if (signal.aborted) return;
      this.stage = { name: "ready", summary };
      await this.updateComplete;
      this.querySelector<HTMLElement>(".nendo-title")?.focus();
    } catch (error) {
      if (signal.aborted) return;
      this.stage = { name: "failed", failure: source.explain(error) };
    }
  }
}

defineElement("nendo-workbench", Workbench);
