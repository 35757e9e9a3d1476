import type { TemplateResult } from "lit";
import { html, LitElement } from "lit";
import { property } from "lit/decorators.js";
import type { Language } from "../../i18n/language";
import { summaryMessages } from "../../i18n/summary/summary-messages";
import { defineElement } from "../define-element";
import type { SummaryChoice } from "../../summary/summary-choice";
import { SummaryReading } from "../summary/summary-reading";
import type { LoadedSummary, SummarySource } from "../summary/summary-source";
import { visibleOnlyBanner } from "../summary/chapters/visible-only-banner";
import type { DocumentGateway } from "./document-gateway";
import "../publishing/freezing/freezing-panel";
import "./export-panel";

/** On a 年度まとめ record's page: reads its summary, then makes its documents. */
export class DocumentMaker extends LitElement {
  @property({ attribute: false }) language: Language = "ja";
  @property({ attribute: false }) choice: SummaryChoice | undefined;
  @property({ attribute: false }) source: SummarySource | undefined;
  @property({ attribute: false }) gateway: DocumentGateway | undefined;

  private readonly reading = new SummaryReading(this);

  override connectedCallback(): void {
    super.connectedCallback();
    void this.read();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`<div class="nendo">${this.stageView()}</div>`;
  }

  private stageView(): TemplateResult {
    return this.reading.view({
      messages: summaryMessages[this.language],
      cancel: () => this.reading.cancel(),
      retry: () => {
        void this.read();
      },
      ready: (summary) => this.readyView(summary),
    });
  }

  private readyView(summary: LoadedSummary): TemplateResult {
    const messages = summaryMessages[this.language];
    const renew = ({ detail }: CustomEvent<LoadedSummary>): void =>
      this.reading.show(detail);
    return html`<h2 class="nendo-title" tabindex="-1">
        ${summary.report.title}
      </h2>
      ${visibleOnlyBanner(messages, summary.report)}
      <nendo-freezing
        .language=${this.language}
        .summary=${summary}
        @nendo-renewed=${renew}
        @nendo-frozen=${() => this.read()}
      ></nendo-freezing>
      <nendo-export-panel
        .language=${this.language}
        .summary=${summary}
        .choice=${this.choice}
        .gateway=${this.gateway}
        .isOnRecord=${true}
        @nendo-renewed=${renew}
      ></nendo-export-panel>`;
  }

  private async read(): Promise<void> {
    const { source, choice } = this;
    if (!source || !choice) return;
    const isShown = await this.reading.read(source, (listen) =>
      source.load(choice, { ...listen, isFresh: true }),
    );
    if (!isShown) return;
    await this.updateComplete;
    this.querySelector<HTMLElement>(".nendo-title")?.focus();
  }
}

defineElement("nendo-document-maker", DocumentMaker);
