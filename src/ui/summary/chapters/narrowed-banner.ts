import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { SummaryMessages } from "../../../i18n/summary/summary-messages";
import type { SummaryChoice } from "../../../summary/summary-choice";
import type { ShownFigures } from "../summary-source";

/** Says that a part of the records is shown, and leads back to the whole. */
export const narrowedBanner = (
  messages: SummaryMessages,
  choice: SummaryChoice,
  { words, isFiltered, countsCompanions }: ShownFigures,
  showWhole: () => void,
): TemplateResult | typeof nothing =>
  isFiltered
    ? html`<div class="nendo-narrowed" role="note">
        <p class="nendo-state-title">${messages.partBanner(words, choice)}</p>
        <p>
          ${messages.partUnpublished}
          ${
            countsCompanions && choice.division !== undefined
              ? messages.partCompanions(words)
              : nothing
          }
        </p>
        <button type="button" class="nendo-plain-button" @click=${showWhole}>
          ${messages.showWhole}
        </button>
      </div>`
    : nothing;
