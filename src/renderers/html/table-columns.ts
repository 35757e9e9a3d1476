import type { TableBlock } from "../../report/block";
import { shareWidth } from "../share-width";
import { columnWishes } from "./column-wishes";
import type { HtmlContext } from "./html-context";
import type { Markup } from "./markup";
import { markup } from "./markup";

/** Letters that stand beside each other in a table as wide as a page of A4. */
const ROOM = 50;

/**
 * Widths of columns that need more than a page has: most rows keep one line, as
 * on paper and slides. Nothing where all have room, or where headers span
 * columns: browsers then find the widths themselves.
 */
export const tableColumns = (
  table: TableBlock,
  { language }: HtmlContext,
): Markup | undefined => {
  if (table.columns.some(({ group }) => group !== undefined)) return undefined;
  const wishes = columnWishes(table, language);
  if (sumOf(wishes.map((each) => Math.max(...each))) <= ROOM) return undefined;
  const widths = shareWidth(wishes, ROOM);
  const all = sumOf(widths);
  return markup`<colgroup>${widths.map((width) => markup`<col class="w${Math.round((width / all) * 100)}">`)}</colgroup>
`;
};

/** A class a percentage: pages that allow no styles in attributes (kintone's) draw the document too. */
export const COLUMN_WIDTH_STYLE = Array.from(
  { length: 100 },
  (_, index) => `.w${index + 1} { width: ${index + 1}%; }`,
).join(" ");

const sumOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0);
