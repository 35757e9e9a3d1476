import { formatCell } from "../../report/cells/format-cell";
import { isOfMeetings } from "../../report/blocks-of";
import type { Chapter, ReportSection } from "../../report/report";
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
  return markup`<section class="chapter ${kind}" id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${number(no)}${phrased(title, context.language)}</h2>
${lead.map((block) => renderBlock(block, 3, context))}${sections.map((section) => renderSection(section, id, context))}${{ gap: { chapterId: id } }}</section>
`;
};

const renderSection = (
  section: ReportSection,
  chapterId: string,
  context: HtmlContext,
): Markup => {
  const { id, no, title, figure, blocks } = section;
  const value =
    figure === undefined
      ? undefined
      : markup` <span class="figure">${formatCell(figure, context.language)}</span>`;
  const kind = isHalfWide(section) ? " charted" : "";
  return markup`<section class="section${kind}" id="${id}">
<h3><span class="title">${number(no)}${phrased(title, context.language)}</span>${value}</h3>
${blocks.map((block) => renderBlock(block, 4, context))}${{ gap: { chapterId, sectionId: id } }}</section>
`;
};

/** Columns of a table that half a page of A4 has room for. */
const COLUMNS = 9;

/** Whether paper may hold it beside that of another year: a chart of the meetings, whose years share a chapter, and tables that are narrow enough. */
const isHalfWide = ({ blocks }: ReportSection): boolean =>
  blocks.some((block) => block.kind === "chart" && isOfMeetings(block)) &&
  blocks.every(
    (block) => block.kind !== "table" || block.columns.length <= COLUMNS,
  );

const number = (no: string | undefined): Markup | undefined =>
  no === undefined ? undefined : markup`<span class="no">${no}</span> `;
