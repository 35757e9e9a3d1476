import type { PropertyValues, TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import { fiscalYearLabel } from "../../domain/era";
import type { Language } from "../../i18n/language";
import { summaryMessages } from "../../i18n/ui-summary-messages";
import { defineElement } from "../define-element";
import { contentsNav } from "./contents-nav";
import { findingsView } from "./findings-view";
import { keyFigures } from "./key-figures";
import { recordTally } from "./record-tally";
import { reportChapters } from "./report-chapters";
import "./print-frame";
import type { ChosenFigure, OpenedFigure, ReportView } from "./report-view";
import type { LoadedSummary } from "./summary-source";
import { suggestionsView } from "./suggestions-view";
import { emptyPartView, emptyView } from "./summary-states";

/** A loaded summary on the screen, with the records behind one figure at a time. */
export class SummaryDocument extends LitElement {
  @property({ attribute: false }) language: Language = "ja";
  @property({ attribute: false }) isCompact = false;
  @property({ attribute: false }) summary: LoadedSummary | undefined;

  @state() private opened: OpenedFigure | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("summary")) this.opened = undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.summary) return nothing;
    const messages = summaryMessages[this.language];
    const view: ReportView = {
      language: this.language,
      messages,
      summary: this.summary,
      isCompact: this.isCompact,
      opened: this.opened,
      open: (figure) => this.open(figure),
      close: () => this.close(),
    };
    return html`
      <nendo-print-frame .report=${this.summary.report}></nendo-print-frame>
      ${
        this.summary.isEmpty
          ? this.emptyView(this.summary)
          : html`${keyFigures(view)} ${recordTally(view)}
            ${this.isCompact ? nothing : contentsNav(view)}`
      }
      ${reportChapters(view, this.summary.report.chapters)}
      ${
        this.isCompact
          ? nothing
          : html`<div class="nendo-screen-only">
              ${reportChapters(view, this.summary.analysis)}
              ${suggestionsView(view)}
            </div>`
      }
      ${findingsView(view)}
    `;
  }

  private emptyView({ report, isFiltered }: LoadedSummary): TemplateResult {
    const messages = summaryMessages[this.language];
    return isFiltered
      ? emptyPartView(messages)
      : emptyView(
          messages,
          report.fiscalYears
            .map((year) =>
              fiscalYearLabel(year, this.language, report.yearStyle),
            )
            .join(this.language === "ja" ? "・" : ", "),
        );
  }

  private async open(figure: ChosenFigure): Promise<void> {
    const records = this.summary?.recordsBehind(figure.selection) ?? [];
    this.opened = { ...figure, records };
    await this.updateComplete;
    this.querySelector<HTMLElement>(".nendo-drill-down-heading")?.focus();
  }

  private async close(): Promise<void> {
    const trigger = this.opened?.trigger;
    this.opened = undefined;
    await this.updateComplete;
    if (trigger?.isConnected) trigger.focus();
  }
}

defineElement("nendo-summary-document", SummaryDocument);
