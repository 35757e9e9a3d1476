import { formatCell } from "../../report/cells/format-cell";
import type { CardsBlock } from "../../report/block";
import type { HtmlContext } from "./html-context";
import type { Markup } from "./markup";
import { markup, words } from "./markup";
import { renderImage } from "./render-image";

type Card = CardsBlock["cards"][number];

/** Each card an article of its own, its facts as terms and values. */
export const renderCards = (
  { cards }: CardsBlock,
  context: HtmlContext,
  headingLevel: 3 | 4,
): Markup => markup`<div class="cards">
${cards.map((card) => renderCard(card, headingLevel, context))}</div>
`;

const renderCard = (
  card: Card,
  headingLevel: 3 | 4,
  context: HtmlContext,
): Markup => {
  const { lines, text, images, origins = [] } = card;
  const heading = words(card.heading, {
    origins: origins.filter((origin) => origin.text !== text),
  });
  const title =
    headingLevel === 3
      ? markup`<h3>${heading}</h3>`
      : markup`<h4>${heading}</h4>`;
  const content =
    text === undefined
      ? undefined
      : markup`<p class="text">${words(text, { origins: origins.filter((origin) => origin.text === text) })}</p>
`;
  return markup`<article class="card">
${title}
${renderFacts(lines, context)}${content}${images.map((image) => renderImage(image, undefined, context))}</article>
`;
};

const renderFacts = (
  lines: Card["lines"],
  { language }: HtmlContext,
): Markup | undefined =>
  lines.length === 0
    ? undefined
    : markup`<dl>
${lines.map(
  ({ label, value }) =>
    markup`<div><dt>${label}</dt><dd class="${value.kind === "number" ? "number" : "words"}">${value.kind === "text" ? words(value.text, value) : formatCell(value, language)}</dd></div>
`,
)}</dl>
`;
