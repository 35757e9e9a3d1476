import type { Block } from "../../report/block";
import type { HtmlContext } from "./html-context";
import type { Markup } from "./markup";
import { markup, words } from "./markup";
import { renderBullets } from "./render-bullets";
import { renderCards } from "./render-cards";
import { renderChart } from "./render-chart";
import { renderDatedList } from "./render-dated-list";
import { renderImage } from "./render-image";
import { renderTable } from "./render-table";

type BlockRenderers = {
  readonly [Kind in Block["kind"]]: (
    block: Extract<Block, { kind: Kind }>,
    context: HtmlContext,
    headingLevel: 3 | 4,
  ) => Markup;
};

const renderers: BlockRenderers = {
  paragraph: (block) => markup`<p class="text">${words(block.text, block)}</p>
`,
  bullets: ({ items }, context) => renderBullets(items, context),
  footnote: (
    block,
  ) => markup`<p class="footnote">${words(block.text, block)}</p>
`,
  pointer: ({ text, targets: [target] }) => markup`<p class="pointer">${
    target === undefined ? text : markup`<a href="#${target}">${text}</a>`
  }</p>
`,
  table: renderTable,
  chart: renderChart,
  datedList: renderDatedList,
  cards: renderCards,
  image: ({ image, caption }, context) => renderImage(image, caption, context),
};

/** @param headingLevel for a block that brings headings of its own */
export const renderBlock = <Kind extends Block["kind"]>(
  block: Extract<Block, { kind: Kind }>,
  headingLevel: 3 | 4,
  context: HtmlContext,
): Markup => renderers[block.kind as Kind](block, context, headingLevel);
