import { formatCell } from "../../report/cells/format-cell";
import type { DatedListBlock } from "../../report/block";
import type { HtmlContext } from "./html-context";
import type { Markup } from "./markup";
import { markup, words } from "./markup";

/** Dates in a column of their own; an entry without a date leaves it empty. */
export const renderDatedList = (
  { items }: DatedListBlock,
  context: HtmlContext,
): Markup => markup`<ul class="dated">
${items.map((item) => renderItem(item, context))}</ul>
`;

const renderItem = (
  item: DatedListBlock["items"][number],
  { language }: HtmlContext,
): Markup => {
  const { when, text, figure } = item;
  const value =
    figure === undefined
      ? undefined
      : markup` <b class="figures">${formatCell(figure, language)}</b>`;
  return markup`<li><span class="when">${when}</span> <span class="label">${words(text, item)}</span>${value}</li>
`;
};
