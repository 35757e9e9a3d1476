import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { GridMessages } from "../../i18n/entering/grid-messages";

/** What was said last of a grid. */
export interface GridSaying {
  readonly text: string;
  /** The key of the row that it is of. */
  readonly row?: number;
  /** It stands at the row itself: here it is for whoever hears it alone. */
  readonly isAtRow?: boolean;
}

/**
 * What is said below the rows of a grid, and a way to the row that it is of.
 * @param index of the row, from 0; undefined where there is nothing to be seen to any more
 */
export const gridSaid = (
  { text, isAtRow = false }: GridSaying,
  index: number | undefined,
  messages: GridMessages,
  goTo: (index: number) => void,
): TemplateResult => {
  const shown = isAtRow && index === undefined ? "" : text;
  return html`<p
      class="nendo-grid-said ${isAtRow ? "nendo-hidden" : ""}"
      role="status"
      tabindex="-1"
      .textContent=${shown}
    ></p>
    ${
      index === undefined
        ? nothing
        : html`<p>
            <button
              type="button"
              class="nendo-plain-button nendo-grid-to-row"
              @click=${() => goTo(index)}
            >
              ${messages.toRow(index + 1)}
            </button>
          </p>`
    }`;
};
