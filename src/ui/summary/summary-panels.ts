import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { TEXT_FINDINGS } from "../../i18n/publishing/text-finding-messages";
import { textFindingsToTell } from "../../publishing/texts/text-findings-to-tell";
import { contentsNav } from "./chapters/contents-nav";
import { FINDINGS_CHAPTER, findingsView } from "./chapters/findings-view";
import { lead } from "./chapters/lead";
import { recordTally } from "./chapters/record-tally";
import { reportChapters } from "./chapters/report-chapters";
import type { ReportView } from "./chapters/report-view";
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

/** What each tab shows. */
export const summaryPanels: Readonly<
  Record<SummaryTab, (view: ReportView) => TemplateResult>
> = {
  summary: (view) => {
    const { chapters } = view.summary.report;
    const drawn: ReportView = {
      ...view,
      hasChartsAhead: true,
      // Without an overview the chapters themselves are what is to be seen.
      foldedChapters: chapters.some(({ kind }) => kind === "overview")
        ? "behindOverviews"
        : "none",
    };
    return html`
      ${toFindings(view)} ${lead(view)} ${recordTally(view)}
      ${reportChapters(drawn, chapters)}
      ${drawn.foldedChapters === "none" ? nothing : allChaptersButton(view)}
    `;
  },
  analysis: (view) => {
    const { messages, summary } = view;
    return html`
      ${internalNote(view)} ${contentsNav(view, summary.analysis)}
      ${
        summary.analysis.length === 0
          ? html`<p>${messages.noAnalysis}</p>`
          : reportChapters(
              { ...view, isFolded: true, hasBars: true },
              summary.analysis,
            )
      }
    `;
  },
  check: (view) => {
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
  },
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
