import type { TemplateResult } from "lit";
import { html, nothing } from "lit";

/** More make a paragraph that nobody reads. */
const FEW = 10;

/**
 * What a list says besides its rows: a sentence with the first of it, and all others
 * in a list below, which opens; nothing where it says nothing.
 * @param told in their order
 */
export const toldTexts = <Told>(
  told: readonly Told[],
  {
    sentence,
    one,
    others,
  }: {
    /** @param more how many stand in the list below */
    readonly sentence: (first: readonly Told[], more: number) => string;
    readonly one: (told: Told) => string;
    readonly others: (count: number) => string;
  },
): TemplateResult | typeof nothing => {
  if (told.length === 0) return nothing;
  const more = told.slice(FEW);
  return html`<div class="nendo-import-warning">
    <p>${sentence(told.slice(0, FEW), more.length)}</p>
    ${
      more.length === 0
        ? nothing
        : html`<details>
            <summary>${others(more.length)}</summary>
            <ul>
              ${more.map((text) => html`<li>${one(text)}</li>`)}
            </ul>
          </details>`
    }
  </div>`;
};
