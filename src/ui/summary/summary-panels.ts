import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { TEXT_FINDINGS } from "../../i18n/publishing/text-finding-messages";
import { textFindingsToTell } from "../../publishing/texts/text-findings-to-tell";
import { contentsNav } from "./chapters/contents-nav";
import { FINDINGS_CHAPTER, findingsView } from "./chapters/findings-view";
import { keyFigures } from "./chapters/key-figures";
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
  summary: (view) => html`
    ${toFindings(view)} ${keyFigures(view)} ${recordTally(view)}
    ${contentsNav(view, view.summary.report.chapters)}
    ${reportChapters(view, view.summary.report.chapters)}
  `,
  analysis: (view) => {
    const { messages, summary } = view;
    return html`
      ${internalNote(view)} ${contentsNav(view, summary.analysis)}
      ${
        summary.analysis.length === 0
          ? html`<p>${messages.noAnalysis}</p>`
          : reportChapters({ ...view, isFolded: true }, summary.analysis)
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
      ${findingsView(view)} ${textFindingsView(view)} ${suggestionsView(view)}
    `;
  },
};

/** Records to check are in another tab: as long as there are any, this one says so. */
const toFindings = ({
  messages,
  summary,
  goToFindings,
}: ReportView): TemplateResult | typeof nothing => {
  const told = thingsToCheck(summary);
  return told.length === 0
    ? nothing
    : html`<p class="nendo-to-findings">
        ${messages.findingsElsewhere(
          told.length,
          told.filter(({ level }) => level === "error").length,
        )}
        <button type="button" class="nendo-link-button" @click=${goToFindings}>
          ${messages.openFindings}
        </button>
      </p>`;
};

/** What names people says so, on paper too. */
const internalNote = ({ messages }: ReportView): TemplateResult =>
  html`<p class="nendo-internal">
    <strong class="nendo-internal-mark">${messages.internal}</strong>
    ${messages.internalNote}
  </p>`;
