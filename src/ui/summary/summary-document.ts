import type { PropertyValues, TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import { fiscalYearLabel } from "../../domain/calendar/era";
import type { Language } from "../../i18n/language";
import { summaryMessages } from "../../i18n/summary/summary-messages";
import { atOnce } from "../../domain/steps";
import { untilPainted } from "../../kintone/page/until-painted";
import { yieldToPage } from "../../kintone/page/yield-to-page";
import { defineElement } from "../define-element";
import { goToChapter } from "./blocks/text-blocks";
import { FINDINGS_CHAPTER, findingsView } from "./chapters/findings-view";
import { textFindingsView } from "./chapters/text-findings-view";
import { thingsToCheck } from "./things-to-check";
import { lead } from "./chapters/lead";
import { recordTally } from "./chapters/record-tally";
import { reportChapters } from "./chapters/report-chapters";
import "./widgets/print-frame";
import type {
  ChosenFigure,
  FiguresView,
  OpenedFigure,
  ReportView,
} from "./chapters/report-view";
import { wholeView } from "./chapters/report-view";
import type { ShownFigures } from "./summary-source";
import { stillChecking, summaryPanels } from "./summary-panels";
import { emptyPartView, emptyView } from "./summary-states";
import { SUMMARY_TABS, type SummaryTab } from "./summary-tab";
import { NarrowWindow } from "./widgets/narrow-window";
import { tabs } from "./widgets/tabs";

/** With so many records behind a figure they are shown before the people. */
const MANY_RECORDS = 1000;

/**
 * A loaded summary on the screen, with the records behind one figure at a
 * time. On a PC one tab of it is drawn; a `nendo-tab` event carries the
 * SummaryTab that was chosen.
 */
class SummaryDocument extends LitElement {
  @property({ attribute: false }) language: Language = "ja";
  @property({ attribute: false }) isCompact = false;
  @property({ attribute: false }) summary: ShownFigures | undefined;
  @property({ attribute: false }) tab: SummaryTab = SUMMARY_TABS[0];

  @state() private opened: OpenedFigure | undefined;
  private readonly narrow = new NarrowWindow(this);
  /** Of all bars of the analysis at once. */
  @state() private barChoice = 0;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(
    changed: PropertyValues<SummaryDocument>,
  ): void {
    const before = changed.get("summary");
    // The same figures, now checked: what was opened stays.
    const isCompleted =
      before !== undefined && before.report === this.summary?.report;
    if ((changed.has("summary") && !isCompleted) || changed.has("tab"))
      this.opened = undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.summary) return nothing;
    const messages = summaryMessages[this.language];
    const view: FiguresView = {
      language: this.language,
      messages,
      words: this.summary.words,
      summary: this.summary,
      isCompact: this.isCompact,
      isNarrow: this.narrow.matches,
      isFolded: false,
      hasBars: false,
      barChoice: this.barChoice,
      chooseBars: (choice) => (this.barChoice = choice),
      foldedChapters: this.isCompact ? "all" : "none",
      hasChartsAhead: !this.summary.isEmpty,
      opened: this.opened,
      open: (figure) => this.open(figure),
      close: () => this.close(),
      goToFindings: () => this.goToFindings(),
    };
    const isTabbed = !this.isCompact && !this.summary.isEmpty;
    return html`
      <nendo-print-frame
        .report=${this.summary.report}
        .mark=${this.isForWork(isTabbed) ? messages.internal : ""}
      ></nendo-print-frame>
      ${isTabbed ? this.tabbedView(view) : this.onePage(view)}
    `;
  }

  /** Whether what is printed holds more than the document: other tabs, findings, records, a part of the whole. */
  private isForWork(isTabbed: boolean): boolean {
    return (
      !isTabbed ||
      this.tab !== SUMMARY_TABS[0] ||
      this.opened !== undefined ||
      this.summary?.isFiltered === true
    );
  }

  private tabbedView(view: FiguresView): TemplateResult {
    const { messages } = view;
    const whole = wholeView(view);
    return tabs({
      name: messages.tabs.name,
      tabs: SUMMARY_TABS.map((id) => ({
        id,
        label: messages.tabs[id](whole && thingsToCheck(whole.summary).length),
      })),
      chosen: this.tab,
      choose: (tab) => this.choose(tab),
      content: summaryPanels[this.tab](view),
    });
  }

  /** For phones, and for years that have little to show. */
  private onePage(view: FiguresView): TemplateResult {
    const { summary } = view;
    const whole = wholeView(view);
    // Where there is nothing, zeros and faults of other records only hide it.
    if (summary.isEmpty && summary.isFiltered) return this.emptyView(summary);
    return html`${
      summary.isEmpty
        ? this.emptyView(summary)
        : html`${lead(view)} ${recordTally(view)}`
    }
    ${whole ? this.chapters(whole) : stillChecking(view)}`;
  }

  private chapters(view: ReportView): TemplateResult {
    return html`${reportChapters(view, view.summary.report.chapters)}
    ${findingsView(view)} ${textFindingsView(view)}`;
  }

  private emptyView({ report, isFiltered }: ShownFigures): TemplateResult {
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

  private choose(tab: SummaryTab): void {
    if (tab === this.tab) return;
    this.tab = tab;
    this.dispatchEvent(
      new CustomEvent<SummaryTab>("nendo-tab", { detail: tab }),
    );
  }

  private async goToFindings(): Promise<void> {
    this.choose("check");
    await this.updateComplete;
    goToChapter(this, FINDINGS_CHAPTER);
  }

  private async open(figure: ChosenFigure): Promise<void> {
    const { summary } = this;
    const records = summary?.recordsBehind(figure.selection) ?? [];
    const opened: OpenedFigure = { ...figure, records };
    const finding = summary?.peopleBehind(figure.selection);
    const withPeople = (people: OpenedFigure["people"]): OpenedFigure => ({
      ...opened,
      ...(people === undefined ? {} : { people }),
    });
    const isLong = records.length > MANY_RECORDS;
    this.opened =
      isLong || finding === undefined ? opened : withPeople(atOnce(finding));
    await this.updateComplete;
    this.querySelector<HTMLElement>(".nendo-drill-down-heading")?.focus();
    if (!isLong || finding === undefined) return;
    await untilPainted();
    const giveWay = yieldToPage();
    while (this.opened === opened) {
      const { done, value } = finding.next();
      if (done) this.opened = withPeople(value);
      else await giveWay();
    }
  }

  private async close(): Promise<void> {
    const trigger = this.opened?.trigger;
    this.opened = undefined;
    await this.updateComplete;
    if (trigger?.isConnected) trigger.focus();
  }
}

defineElement("nendo-summary-document", SummaryDocument);
