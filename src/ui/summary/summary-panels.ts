import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { TEXT_FINDINGS } from "../../i18n/publishing/text-finding-messages";
import { textFindingsToTell } from "../../publishing/texts/text-findings-to-tell";
import { barSwitch } from "./chapters/bar-switch";
import { contentsNav } from "./chapters/contents-nav";
import { FINDINGS_CHAPTER, findingsView } from "./chapters/findings-view";
import { lead } from "./chapters/lead";
import { recordTally } from "./chapters/record-tally";
import { reportChapters } from "./chapters/report-chapters";
import type { FiguresView, ReportView } from "./chapters/report-view";
import { wholeView } from "./chapters/report-view";
import {
  SUGGESTIONS_CHAPTER,
  suggestionsView,
} from "./chapters/suggestions-view";
import {
  TEXT_FINDINGS_CHAPTER,
  textFindingsView,
} from "./chapters/text-findings-view";
import type { SummaryTab } from "./summary-tab";
import { thingsToCheck } from "./things-to-check";

/** What each tab shows; what comes after the figures stays away until it is whole. */
export const summaryPanels: Readonly<
  Record<SummaryTab, (view: FiguresView) => TemplateResult>
> = {
  summary: (view) => {
    const whole = wholeView(view);
    return html`
      ${whole ? toFindings(whole) : nothing} ${lead(view)} ${recordTally(view)}
      ${whole ? chaptersBehind(whole) : stillChecking(view)}
    `;
  },
  analysis: (view) => wholePanel(view, analysisPanel),
  check: (view) => wholePanel(view, checkPanel),
};

const wholePanel = (
  view: FiguresView,
  panel: (whole: ReportView) => TemplateResult,
): TemplateResult => {
  const whole = wholeView(view);
  return whole ? panel(whole) : stillChecking(view);
};

/** Nothing is said about faults, analysis and texts before they were looked for. */
export const stillChecking = ({
  messages,
  summary,
}: FiguresView): TemplateResult =>
  html`<p class="nendo-footnote">
    ${summary.isConfirming ? messages.stillConfirming : messages.stillChecking}
  </p>`;

const chaptersBehind = (view: ReportView): TemplateResult => {
  const { chapters } = view.summary.report;
  const drawn: ReportView = {
    ...view,
    // Without an overview the chapters themselves are what is to be seen.
    foldedChapters: chapters.some(({ kind }) => kind === "overview")
      ? "behindOverviews"
      : "none",
  };
  return html`
    ${reportChapters(drawn, chapters)}
    ${drawn.foldedChapters === "none" ? nothing : allChaptersButton(view)}
  `;
};

const analysisPanel = (view: ReportView): TemplateResult => {
  const { messages, summary } = view;
  return html`
    ${internalNote(view)}
    <div class="nendo-analysis-bar">
      ${contentsNav(view, summary.analysis)} ${barSwitch(view)}
    </div>
    ${
      summary.analysis.length === 0
        ? html`<p>${messages.noAnalysis}</p>`
        : reportChapters(
            { ...view, isFolded: true, hasBars: true },
            summary.analysis,
          )
    }
  `;
};

const checkPanel = (view: ReportView): TemplateResult => {
  const { messages, language, summary } = view;
  return html`
    ${internalNote(view)}
    ${contentsNav(view, [
      { id: FINDINGS_CHAPTER, title: messages.findings },
      ...(textFindingsToTell(summary.texts).length === 0
        ? []
        : [
            {
              id: TEXT_FINDINGS_CHAPTER,
              title: TEXT_FINDINGS[language].title,
            },
          ]),
      ...(summary.suggestions.length === 0
        ? []
        : [{ id: SUGGESTIONS_CHAPTER, title: messages.suggestions }]),
    ])}
    ${checkTotal(view)} ${findingsView(view)} ${textFindingsView(view)}
    ${suggestionsView(view)}
  `;
};

/** The number of the tab, where what it counts stands under two headings. */
const checkTotal = ({
  messages,
  summary,
}: ReportView): TemplateResult | typeof nothing => {
  const texts = textFindingsToTell(summary.texts).length;
  const records = thingsToCheck(summary).length - texts;
  return texts === 0 || records === 0
    ? nothing
    : html`<p class="nendo-check-total">
        ${messages.checkTotal(records, texts)}
      </p>`;
};

/** Faults are in another tab, which tells how many: as long as any falsifies figures, this one says so too. */
const toFindings = ({
  messages,
  summary,
  goToFindings,
}: ReportView): TemplateResult | typeof nothing => {
  const told = thingsToCheck(summary);
  const errors = told.filter(({ level }) => level === "error").length;
  return errors === 0
    ? nothing
    : html`<p class="nendo-to-findings">
        ${messages.findingsElsewhere(told.length, errors)}
        <button type="button" class="nendo-link-button" @click=${goToFindings}>
          ${messages.openFindings}
        </button>
      </p>`;
};

/** Opens every chapter; closes them where none is closed. */
const allChaptersButton = ({ messages }: ReportView): TemplateResult =>
  html`<p class="nendo-all-chapters">
    <button
      type="button"
      class="nendo-plain-button"
      @click=${({ currentTarget }: Event) => {
        const chapters = [
          ...((currentTarget as Element)
            .closest("nendo-summary-document")
            ?.querySelectorAll<HTMLDetailsElement>(
              ".nendo-chapter > details",
            ) ?? []),
        ];
        const isAnyClosed = chapters.some(({ open }) => !open);
        for (const chapter of chapters) chapter.open = isAnyClosed;
      }}
    >
      ${messages.allChapters}
    </button>
  </p>`;

/** What names people says so, on paper too. */
const internalNote = ({ messages }: ReportView): TemplateResult =>
  html`<p class="nendo-internal">
    <strong class="nendo-internal-mark">${messages.internal}</strong>
    ${messages.internalNote}
  </p>`;
