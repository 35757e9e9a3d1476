import type { TemplateResult } from "lit";
import { html, LitElement } from "lit";
import { property } from "lit/decorators.js";
import type { Language } from "../../i18n/language";
import { workbenchMessages } from "../../i18n/publishing/workbench-messages";
import { summaryMessages } from "../../i18n/summary/summary-messages";
import type { SectionRule } from "../../rollup/input/counting-rules";
import type { SummaryChoice } from "../../summary/summary-choice";
import { defineElement } from "../define-element";
import type { DocumentGateway } from "../export/document-gateway";
import { SummaryReading } from "../summary/summary-reading";
import type { LoadedSummary, SummarySource } from "../summary/summary-source";
import "./workbench-screen";
import type { WorkbenchGateway } from "./workbench-gateway";

/** 公表の準備 of a 年度まとめ record: reads its summary, then shows what is to be done. */
export class Workbench extends LitElement {
  @property({ attribute: false }) language: Language = "ja";
  @property({ attribute: false }) choice: SummaryChoice | undefined;
  @property({ attribute: false }) recordId = "";
  @property({ attribute: false }) sections: readonly SectionRule[] = [];
  @property({ attribute: false }) source: SummarySource | undefined;
  @property({ attribute: false }) gateway: WorkbenchGateway | undefined;
  @property({ attribute: false }) documents: DocumentGateway | undefined;

  private readonly reading = new SummaryReading(this);

  override connectedCallback(): void {
    super.connectedCallback();
    void this.read(false);
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
            ?disabled=${this.reading.stage.name !== "ready"}
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
    return this.reading.view({
      messages: summaryMessages[this.language],
      cancel: () => this.reading.cancel(),
      retry: () => {
        void this.read(true);
      },
      ready: (summary) =>
        html`<nendo-workbench-screen
          .language=${this.language}
          .summary=${summary}
          .choice=${this.choice}
          .recordId=${this.recordId}
          .sections=${this.sections}
          .gateway=${this.gateway}
          .documents=${this.documents}
          @nendo-reread=${() => this.read(true)}
          @nendo-renewed=${({ detail }: CustomEvent<LoadedSummary>) =>
            this.reading.show(detail)}
        ></nendo-workbench-screen>`,
    });
  }

  private async read(isFresh: boolean): Promise<void> {
    const { source, choice } = this;
    if (!source || !choice) return;
    const isShown = await this.reading.read(source, (listen) =>
      source.load(choice, { ...listen, isFresh }),
    );
    if (!isShown) return;
    await this.updateComplete;
    this.querySelector<HTMLElement>(".nendo-title")?.focus();
  }
}

defineElement("nendo-workbench", Workbench);
