import { formatCell } from "../../report/format-cell";
import type { DatedListBlock } from "../../report/report";
import type { HtmlContext } from "./html-context";
import type { Markup } from "./markup";
import { html } from "./markup";

/** Dates in a column of their own; an entry without a date leaves it empty. */
export const renderDatedList = (
  { items }: DatedListBlock,
  { language }: HtmlContext,
): Markup =>
  html`<ul class="dated">
    ${items.map(
      ({ when, text, figure }) =>
        html`<li>
          <span class="when">${when}</span> <span class="label">${text}</span>${
            figure === undefined
              ? undefined
              : html` <b class="figures">${formatCell(figure, language)}</b>`
          }
        </li> `,
    )}
  </ul> `;
