import { formatCell } from "../../report/format-cell";
import type { CardsBlock } from "../../report/report";
import type { HtmlContext } from "./html-context";
import type { Markup } from "./markup";
import { html, trustedMarkup } from "./markup";
import { renderImage } from "./render-image";

/** Each card an article of its own, its facts as terms and values. */
export const renderCards = (
  { cards }: CardsBlock,
  headingLevel: 3 | 4,
  context: HtmlContext,
): Markup =>
  html`<div class="cards">
    ${cards.map((card) => renderCard(card, headingLevel, context))}
  </div> `;

const renderCard = (
  { heading, lines, text, images }: CardsBlock["cards"][number],
  headingLevel: 3 | 4,
  context: HtmlContext,
): Markup => {
  const tag = trustedMarkup(`h${headingLevel}`);
  return html`<article class="card">
<${tag}>${heading}</${tag}>
${
  lines.length === 0
    ? undefined
    : html`<dl>
        ${lines.map(
          ({ label, value }) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${formatCell(value, context.language)}</dd>
            </div> `,
        )}
      </dl> `
}${
    text === undefined ? undefined : html`<p class="text">${text}</p> `
  }${images.map((image) => renderImage(image, undefined, context))}</article>
`;
};
