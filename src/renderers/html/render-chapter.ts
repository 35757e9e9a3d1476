import { formatCell } from "../../report/cells/format-cell";
import { isOfMeetings } from "../../report/blocks-of";
import type { Block } from "../../report/block";
import type { Chapter, ReportSection } from "../../report/report";
import { textWidth } from "../lines/char-width";
import { columnWishes } from "./column-wishes";
import type { HtmlContext } from "./html-context";
import type { Markup } from "./markup";
import { markup } from "./markup";
import { phrased } from "./phrased";
import { renderBlock } from "./render-block";

/** A chapter, the landmark of its heading: what leads it in, and its sections under h3. */
export const renderChapter = (
  chapter: Chapter,
  context: HtmlContext,
): Markup => {
  const { id, kind, no, title, lead, sections } = chapter;
  const size = isShort(chapter) ? " short" : "";
  const halves = sections.filter((section) => isHalfWide(section, context));
  return markup`<section class="chapter ${kind}${size}" id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${number(no)}${phrased(title)}</h2>
${lead.map((block) => renderBlock(block, 3, context))}${sections.map((section) => renderSection(section, halves.length > 1 && halves.includes(section), id, context))}${{ gap: { chapterId: id } }}</section>
`;
};

const renderSection = (
  section: ReportSection,
  isBesideOthers: boolean,
  chapterId: string,
  context: HtmlContext,
): Markup => {
  const { id, no, title, figure, blocks } = section;
  const value =
    figure === undefined
      ? undefined
      : markup` <span class="figure">${formatCell(figure, context.language)}</span>`;
  const kind = isBesideOthers ? " charted" : "";
  return markup`<section class="section${kind}" id="${id}">
<h3><span class="title">${number(no)}${phrased(title)}</span>${value}</h3>
${renderBlocks(blocks, context)}${{ gap: { chapterId, sectionId: id } }}</section>
`;
};

/** Blocks one after another; paper holds a list beside the one card that it follows. */
const renderBlocks = (
  blocks: readonly Block[],
  context: HtmlContext,
): readonly Markup[] =>
  blocks.map((block, index) => {
    const [before, next] = [blocks[index - 1], blocks[index + 1]];
    if (isLoneCard(before) && block.kind === "bullets") return markup``;
    const rendered = renderBlock(block, 4, context);
    return isLoneCard(block) && next?.kind === "bullets"
      ? markup`<div class="beside">
${rendered}${renderBlock(next, 4, context)}</div>
`
      : rendered;
  });

const isLoneCard = (block: Block | undefined): boolean =>
  block?.kind === "cards" && block.cards.length === 1;

/** Letters beside each other in a table on half a page of A4. */
const HALF_PAGE = 40;

/** Whether paper may hold it beside that of another year: a chart of the meetings, whose years share a chapter, and tables whose headers are narrow enough. */
const isHalfWide = (
  { blocks }: ReportSection,
  { language }: HtmlContext,
): boolean =>
  blocks.some((block) => block.kind === "chart" && isOfMeetings(block)) &&
  blocks.every(
    (block) =>
      block.kind !== "table" ||
      columnWishes(block, language).reduce(
        (sum, [header = 0]) => sum + header,
        0,
      ) <= HALF_PAGE,
  );

/** Lines in a column of an overview that half a page has room for, and letters on each. */
const COLUMN = { lines: 20, letters: 18 } as const;

/** Whether two overviews like this one share a page of paper. */
const isShort = ({ sections }: Chapter): boolean =>
  sections.reduce(
    (sum, { blocks }) =>
      sum + 2 + blocks.reduce((lines, block) => lines + linesOf(block), 0),
    0,
  ) <=
  COLUMN.lines * 2;

const linesOf = (block: Block): number =>
  block.kind === "bullets"
    ? block.items.reduce(
        (sum, { label, items = [] }) =>
          sum +
          Math.ceil(textWidth(label, 1) / COLUMN.letters) +
          (items.length === 0 ? 0 : linesOf({ ...block, items })),
        0,
      )
    : 1;

const number = (no: string | undefined): Markup | undefined =>
  no === undefined ? undefined : markup`<span class="no">${no}</span> `;
