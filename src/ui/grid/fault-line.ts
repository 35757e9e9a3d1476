import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { MOST_OFFERED } from "../../entering/people/search-people";
import type { Suggestion } from "./cells/suggestions";
import type { GridParts } from "./grid-parts";
import type { RowFault } from "./rows/row-fault";
import { faultSentence } from "./rows/row-fault";

/** What is wrong in a row, and a button for each that may be meant instead. */
export const faultLine = (
  fault: RowFault,
  candidates: readonly Suggestion[],
  {
    messages,
    language,
    words,
  }: Pick<GridParts, "messages" | "language" | "words">,
  choose: (one: Suggestion) => void,
): TemplateResult => {
  const more = candidates.length - MOST_OFFERED;
  return html`<p class="nendo-grid-${fault.level}">
      ${faultSentence(fault, messages, language, words)}
    </p>
    ${
      candidates.length === 0
        ? nothing
        : html`<ul class="nendo-grid-candidates">
            ${candidates.slice(0, MOST_OFFERED).map(
              (one) =>
                html`<li>
                  <button
                    type="button"
                    class="nendo-plain-button"
                    aria-label=${messages.take(one.label)}
                    @click=${() => choose(one)}
                  >
                    ${one.label}
                  </button>
                </li>`,
            )}
            ${more > 0 ? html`<li>${messages.moreCandidates(more)}</li>` : nothing}
          </ul>`
    }`;
};
