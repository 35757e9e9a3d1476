import type { TemplateResult } from "lit";
import { html } from "lit";
import { fiscalYearLabel } from "../../../domain/calendar/era";
import type { SuggestedSentence } from "../../../report/analysis/suggested-sentences";
import { wordsOf } from "../../../publishing/editing/text-row";
import type { WorkbenchView } from "../workbench-view";
import { rowsOf } from "../workbench-view";

/** Suggestions that are not among the texts yet. */
export const openSuggestions = (
  view: WorkbenchView,
): readonly SuggestedSentence[] => {
  const texts = rowsOf(view).map(wordsOf);
  return view.state.summary.suggestions.filter(
    ({ text }) => !texts.some((one) => one.includes(text)),
  );
};

/** All suggestions, each inserted into its section and year by one click. */
export const suggestionList = (view: WorkbenchView): TemplateResult => {
  const { messages, language, report, actions } = view;
  const suggestions = openSuggestions(view);
  return html`<details class="nendo-wb-fold">
    <summary>${messages.candidates} ${suggestions.length}</summary>
    <p class="nendo-help">${messages.candidatesHelp}</p>
    ${
      suggestions.length === 0
        ? html`<p>${messages.noCandidates}</p>`
        : html`<ul class="nendo-wb-list">
            ${suggestions.map(
              (suggestion) =>
                html`<li>
                  <p class="nendo-help">
                    ${fiscalYearLabel(suggestion.fiscalYear, language, report.yearStyle)}
                    ${suggestion.section ?? ""}
                  </p>
                  <p>${suggestion.text}</p>
                  <button
                    type="button"
                    class="nendo-plain-button"
                    ?disabled=${view.isReadOnly}
                    @click=${() => actions.insert(suggestion)}
                  >
                    ${messages.insert}
                  </button>
                </li>`,
            )}
          </ul>`
    }
  </details>`;
};
