import type { Block } from "../../report/report";
import type { HtmlContext } from "./html-context";
import type { Markup } from "./markup";
import { html } from "./markup";
import { renderBullets } from "./render-bullets";
import { renderCards } from "./render-cards";
import { renderChart } from "./render-chart";
import { renderDatedList } from "./render-dated-list";
import { renderImage } from "./render-image";
import { renderTable } from "./render-table";

/** @param headingLevel for a block that brings headings of its own */
export const renderBlock = (
  block: Block,
  headingLevel: 3 | 4,
  context: HtmlContext,
): Markup => {
  switch (block.kind) {
    case "paragraph":
      return html`<p class="text">${block.text}</p> `;
    case "bullets":
      return renderBullets(block.items, context);
    case "footnote":
      return html`<p class="footnote">${block.text}</p> `;
    case "pointer":
      return html`<p class="pointer">
        ${
          block.targets[0] === undefined
            ? block.text
            : html`<a href="#${block.targets[0]}">${block.text}</a>`
        }
      </p> `;
    case "table":
      return renderTable(block, context);
    case "chart":
      return renderChart(block, context);
    case "datedList":
      return renderDatedList(block, context);
    case "cards":
      return renderCards(block, headingLevel, context);
    case "image":
      return renderImage(block.image, block.caption, context);
  }
};
