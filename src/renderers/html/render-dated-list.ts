import { formatCell } from "../../report/cells/format-cell";
import type { DatedListBlock } from "../../report/report";
import type { HtmlContext } from "./html-context";
import type { Markup } from "./markup";
import { markup } from "./markup";

/** Dates in a column of their own; an entry without a date leaves it empty. */
export const renderDatedList = (
  { items }: DatedListBlock,
  context: HtmlContext,
): Markup => markup`<ul class="dated">
${items.map((item) => renderItem(item, context))}</ul>
`;

const renderItem = (
  { when, text, figure }: DatedListBlock["items"][number],
  { language }: HtmlContext,
): Markup => {
  const value =
    figure === undefined
      ? undefined
      : markup` <b class="figures">${formatCell(figure, language)}</b>`;
  return markup`<li><span class="when">${when}</span> <span class="label">${text}</span>${value}</li>
`;
};
