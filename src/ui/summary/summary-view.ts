import type { PropertyValues, TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import { formatDate } from "../../domain/calendar/era";
import type { Language } from "../../i18n/language";
import { summaryMessages } from "../../i18n/summary/summary-messages";
import type { FilterOptions } from "../../rollup/input/filter-options";
import { defineElement } from "../define-element";
import "./choice/choice-panel";
import type { ChoiceStore } from "./choice/choice-store";
import { visibleOnlyBanner } from "./chapters/visible-only-banner";
import { narrowedBanner } from "./chapters/narrowed-banner";
import type { SummaryChoice } from "../../summary/summary-choice";
import "../publishing/freezing/freezing-panel";
import "./corrections/correction-dialog";
import type {
  CorrectionDialog,
  CorrectionRequest,
} from "./corrections/correction-dialog";
import "./summary-document";
import "./widgets/copy-button";
import { SUMMARY_TABS, type SummaryTab } from "./summary-tab";
import type {
  ChoiceOptions,
  LoadedSummary,
  ShownFigures,
  SummarySource,
} from "./summary-source";
import { isWhole } from "./summary-source";
import { SummaryReading } from "./summary-reading";
import type { SummaryTools } from "./summary-tools";

/** The summary of a kintone list: asks for years, reads and shows. */
export class SummaryView extends LitElement {
  @property({ attribute: false }) language: Language = "ja";
  /** For phones: chapters open on demand. */
  @property({ attribute: false }) isCompact = false;
  @property({ attribute: false }) source: SummarySource | undefined;
  @property({ attribute: false }) store: ChoiceStore | undefined;
  @property({ attribute: false }) tools: SummaryTools | undefined;

  @state() private options: ChoiceOptions | undefined;
  /** Of the summary that was shown last: the form keeps them while reading. */
  @state() private filters: FilterOptions | undefined;
  @state() private choice: SummaryChoice | undefined;
  /** Stays open while records are read again. */
  @state() private tab: SummaryTab = SUMMARY_TABS[0];

  private readonly reading = new SummaryReading(this);

  override connectedCallback(): void {
    super.connectedCallback();
    // Moved to another place while reading: what was broken off starts again.
    if (this.reading.isBrokenOff) void this.read();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("store") && this.store) this.tab = this.store.readTab();
    if (changed.has("source") && this.source) void this.read();
  }

  protected override render(): TemplateResult {
    const messages = summaryMessages[this.language];
    const { stage } = this.reading;
    return html`<section
      class="nendo"
      aria-labelledby="nendo-title"
      @nendo-correct=${({ detail }: CustomEvent<CorrectionRequest>) =>
        this.querySelector<CorrectionDialog>("nendo-correction-dialog")?.open(
          detail,
        )}
      @nendo-corrected=${() => this.read(true)}
      @nendo-frozen=${() => this.retry(true)}
      @nendo-renewed=${({ detail }: CustomEvent<LoadedSummary>) =>
        this.reading.show(detail)}
    >
      <div class="nendo-head">
        <h2 class="nendo-title" id="nendo-title" tabindex="-1">
          ${"summary" in stage ? stage.summary.report.title : messages.title}
        </h2>
        ${
          stage.name === "ready" && this.choice
            ? this.tools?.(stage.summary, this.choice)
            : nothing
        }
      </div>
      <div class="nendo-bar">
        ${this.options ? this.choiceView(this.options) : nothing}
        ${"summary" in stage ? this.stateOfRecords(stage.summary) : nothing}
      </div>
      <p class="nendo-hidden" role="status">${this.announcement()}</p>
      ${this.stageView()}
      <nendo-correction-dialog
        .language=${this.language}
      ></nendo-correction-dialog>
    </section>`;
  }

  private choiceView(options: ChoiceOptions): TemplateResult {
    return html`<nendo-choice-panel
      .language=${this.language}
      .fiscalYears=${options.fiscalYears}
      .yearStyle=${options.yearStyle}
      .words=${options.words}
      .hasSummaryRecords=${options.hasSummaryRecords}
      .filters=${this.filters}
      .choice=${this.choice}
      @nendo-choose=${(event: CustomEvent<SummaryChoice>) =>
        this.choose(event.detail)}
    ></nendo-choice-panel>`;
  }

  /** As of when the figures are, and the way to read again. */
  private stateOfRecords({
    report,
    summaryRecord,
    recordUrl,
  }: ShownFigures): TemplateResult {
    const messages = summaryMessages[this.language];
    return html`<p class="nendo-reload">
      ${
        report.asOf === undefined
          ? nothing
          : html`<span
              >${messages.asOfShown(formatDate(report.asOf, report.yearStyle, this.language))}</span
            >`
      }
      <button
        type="button"
        class="nendo-plain-button"
        title=${messages.reloadHelp}
        @click=${() => this.retry(true)}
      >
        ${messages.reload}
      </button>
      ${this.choice && this.store ? this.linkButton(this.choice, this.store) : nothing}
      ${
        summaryRecord === undefined
          ? nothing
          : html`<a
              class="nendo-record-link"
              href=${recordUrl("summaries", summaryRecord.recordId)}
              >${messages.openSummaryRecord}</a
            >`
      }
    </p>`;
  }

  private linkButton(
    choice: SummaryChoice,
    store: ChoiceStore,
  ): TemplateResult {
    const messages = summaryMessages[this.language];
    return html`<nendo-copy-button
      .text=${() => store.linkTo(choice, this.tab)}
      .label=${messages.copyLink}
      .messages=${messages}
    ></nendo-copy-button>`;
  }

  private stageView(): TemplateResult {
    return this.reading.view({
      messages: summaryMessages[this.language],
      cancel: () => this.cancel(),
      retry: () => this.retry(),
      ready: (summary) => this.figuresView(summary),
      counted: (figures) => this.figuresView(figures),
    });
  }

  private figuresView(summary: ShownFigures): TemplateResult {
    const messages = summaryMessages[this.language];
    return html`
      ${
        this.choice
          ? narrowedBanner(messages, this.choice, summary, () =>
              this.showWhole(),
            )
          : nothing
      }
      ${visibleOnlyBanner(messages, summary.report)}
      ${
        isWhole(summary)
          ? html`<nendo-freezing
              .language=${this.language}
              .summary=${summary}
            ></nendo-freezing>`
          : nothing
      }
      <nendo-summary-document
        .language=${this.language}
        .isCompact=${this.isCompact}
        .summary=${summary}
        .tab=${this.tab}
        @nendo-tab=${({ detail }: CustomEvent<SummaryTab>) => {
          this.tab = detail;
          this.store?.writeTab(detail);
        }}
      ></nendo-summary-document>
    `;
  }

  /** For screen readers: the stages, not every step of the progress. */
  private announcement(): string {
    const messages = summaryMessages[this.language];
    const { stage } = this.reading;
    return {
      reading: messages.loading,
      counted:
        stage.name === "counted" && stage.summary.isConfirming
          ? messages.stillConfirming
          : messages.stillChecking,
      ready: messages.loaded,
      cancelled: messages.cancelled,
      failed: "",
    }[stage.name];
  }

  private choose(choice: SummaryChoice): void {
    this.choice = choice;
    this.store?.write(choice);
    void this.read();
  }

  /** The buttons of a stage go with it: the focus moves to what stays. */
  private keepFocus(): void {
    this.querySelector<HTMLElement>(".nendo-title")?.focus();
  }

  private showWhole(): void {
    if (!this.choice) return;
    const { fiscalYears, asOf, yearStyle } = this.choice;
    this.keepFocus();
    this.choose({
      fiscalYears,
      ...(asOf === undefined ? {} : { asOf }),
      ...(yearStyle === undefined ? {} : { yearStyle }),
    });
  }

  private retry(isFresh = false): void {
    this.keepFocus();
    void this.read(isFresh);
  }

  private cancel(): void {
    this.keepFocus();
    this.reading.cancel();
  }

  private async read(isFresh = false): Promise<void> {
    const { source } = this;
    if (!source) return;
    await this.reading.read(source, async (listen) => {
      // Side by side where the choice is known: what is offered takes a while.
      const offered = this.offer(source, listen.signal);
      const load = async (): Promise<LoadedSummary> => {
        this.choice ??= this.store?.read() ?? (await offered).initial;
        return source.load(this.choice, { ...listen, isFresh });
      };
      const [summary] = await Promise.all([load(), offered]);
      if (!listen.signal.aborted) this.filters = summary.filters;
      return summary;
    });
  }

  private async offer(
    source: SummarySource,
    signal: AbortSignal,
  ): Promise<ChoiceOptions> {
    return (this.options ??= await source.options(signal));
  }
}

defineElement("nendo-summary", SummaryView);
