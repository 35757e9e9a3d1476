import { formatCell } from "../../report/format-cell";
import type { Chapter, ReportSection } from "../../report/report";
import type { HtmlContext } from "./html-context";
import type { Markup } from "./markup";
import { html } from "./markup";
import { renderBlock } from "./render-block";

/** A chapter: h2, what leads it in, and its sections under h3. */
export const renderChapter = (chapter: Chapter, context: HtmlContext): Markup =>
  html`<section
    class="chapter ${chapter.kind}"
    id="${chapter.id}"
    aria-labelledby="${chapter.id}-heading"
  >
    <h2 id="${chapter.id}-heading">${number(chapter.no)}${chapter.title}</h2>
    ${chapter.lead.map((block) => renderBlock(block, 3, context))}${chapter.sections.map((section) => renderSection(section, context))}
  </section> `;

const renderSection = (
  { id, no, title, figure, blocks }: ReportSection,
  context: HtmlContext,
): Markup =>
  html`<section class="section" id="${id}" aria-labelledby="${id}-heading">
    <h3 id="${id}-heading">
      <span class="title">${number(no)}${title}</span>${
        figure === undefined
          ? undefined
          : html` <span class="figure"
              >${formatCell(figure, context.language)}</span
            >`
      }
    </h3>
    ${blocks.map((block) => renderBlock(block, 4, context))}
  </section> `;

const number = (no: string | undefined): Markup | undefined =>
  no === undefined ? undefined : html`<span class="no">${no}</span> `;
