import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { fiscalYearLabel } from "../../../domain/calendar/era";
import type { SuggestedSentence } from "../../../report/analysis/suggested-sentences";
import { chapterElementId } from "./chapter-element-id";
import { earlierYears, ofEarlierYears } from "./earlier-years";
import "../widgets/copy-button";
import { drillDown } from "../records/drill-down";
import { figureLink } from "../widgets/figure-link";
import type { ReportView } from "./report-view";

/** Id of the chapter, as of those of the report. */
export const SUGGESTIONS_CHAPTER = "suggestions";

/** Sentences to take or leave, each with the figures that it rests on. */
export const suggestionsView = (
  view: ReportView,
): TemplateResult | typeof nothing => {
  const { messages, summary } = view;
  if (summary.suggestions.length === 0) return nothing;
  const headingId = chapterElementId(SUGGESTIONS_CHAPTER);
  const earlier = ofEarlierYears(
    view,
    summary.suggestions,
    ({ fiscalYear }) => fiscalYear,
  );
  const list = (isEarlier: boolean): TemplateResult =>
    html`<ul class="nendo-suggestion-list">
      ${summary.suggestions.map((sentence, index) =>
        earlier.has(sentence) === isEarlier
          ? suggestion(view, sentence, `suggestion-${index}`)
          : nothing,
      )}
    </ul>`;
  const years = new Set([...earlier].map(({ fiscalYear }) => fiscalYear));
  return html`<section
    class="nendo-chapter nendo-suggestions"
    aria-labelledby=${headingId}
  >
    <h3 class="nendo-chapter-heading" id=${headingId} tabindex="-1">
      ${messages.suggestions}
    </h3>
    <p class="nendo-footnote">
      ${messages.suggestionsLead(summary.hasSummaryRecords)}
    </p>
    ${earlierYears(view, years.size, list(true))} ${list(false)}
  </section>`;
};

const suggestion = (
  view: ReportView,
  { fiscalYear, section, text, figures }: SuggestedSentence,
  place: string,
): TemplateResult => {
  const { messages, language, summary } = view;
  const year = fiscalYearLabel(fiscalYear, language, summary.report.yearStyle);
  return html`<li class="nendo-suggestion">
    <p class="nendo-footnote">${messages.suggestionFor(year, section ?? "")}</p>
    <p class="nendo-suggestion-text">${text}</p>
    <p class="nendo-suggestion-figures">
      ${messages.suggestionFigures}
      ${figures.map(
        ({ label, cell }) =>
          html`<span>${label} ${figureLink(view, cell, label, place)}</span> `,
      )}
      <nendo-copy-button
        .text=${text}
        .messages=${messages}
      ></nendo-copy-button>
    </p>
    ${view.opened?.place === place ? drillDown(view, view.opened, 4) : nothing}
  </li>`;
};
