import type { TemplateResult } from "lit";
import { html, LitElement } from "lit";
import { property, state } from "lit/decorators.js";
import type { Language } from "../../i18n/language";
import { summaryMessages } from "../../i18n/summary/summary-messages";
import { defineElement } from "../define-element";
import type { SummaryChoice } from "../../summary/summary-choice";
import type {
  LoadedSummary,
  SummaryFailure,
  SummarySource,
} from "../summary/summary-source";
import { visibleOnlyBanner } from "../summary/chapters/visible-only-banner";
import {
  cancelledView,
  failureView,
  readingView,
} from "../summary/summary-states";
import type { DocumentGateway } from "./document-gateway";
import "../publishing/freezing/freezing-panel";
import "./export-panel";

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

/** On a 年度まとめ record's page: reads its summary, then makes its documents. */
export class DocumentMaker extends LitElement {
  @property({ attribute: false }) language: Language = "ja";
  @property({ attribute: false }) choice: SummaryChoice | undefined;
  @property({ attribute: false }) source: SummarySource | undefined;
  @property({ attribute: false }) gateway: DocumentGateway | undefined;

  @state() private stage: Stage = START;

  private request = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    void this.read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.request.abort();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`<div class="nendo">${this.stageView()}</div>`;
  }

  private stageView(): TemplateResult {
    const messages = summaryMessages[this.language];
    const retry = (): void => {
      void this.read();
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
        return html`<h2 class="nendo-title" tabindex="-1">
            ${this.stage.summary.report.title}
          </h2>
          ${visibleOnlyBanner(messages, this.stage.summary.report)}
          <nendo-freezing
            .language=${this.language}
            .summary=${this.stage.summary}
            @nendo-renewed=${({ detail }: CustomEvent<LoadedSummary>) =>
              (this.stage = { name: "ready", summary: detail })}
            @nendo-frozen=${() => this.read()}
          ></nendo-freezing>
          <nendo-export-panel
            .language=${this.language}
            .summary=${this.stage.summary}
            .choice=${this.choice}
            .gateway=${this.gateway}
            .isOnRecord=${true}
            @nendo-renewed=${({ detail }: CustomEvent<LoadedSummary>) =>
              (this.stage = { name: "ready", summary: detail })}
          ></nendo-export-panel>`;
    }
  }

  private cancel(): void {
    this.request.abort();
    this.stage = { name: "cancelled" };
  }

  private async read(): Promise<void> {
    const { source, choice } = this;
    if (!source || !choice) return;
    this.request.abort();
    const { signal } = (this.request = new AbortController());
    this.stage = START;
    try {
      const summary = await source.load(choice, {
        signal,
        isFresh: true,
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

defineElement("nendo-document-maker", DocumentMaker);
