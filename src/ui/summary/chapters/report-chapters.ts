import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { Chapter, ReportSection } from "../../../report/report";
import { chapterElementId } from "./chapter-element-id";
import { isWide } from "../blocks/table-block";
import { drillDown } from "../records/drill-down";
import { figureLink } from "../widgets/figure-link";
import { packedSections } from "./packed-sections";
import { reportBlocks } from "./report-blocks";
import type { ReportView } from "./report-view";

/** Chapters in order; headings start at level 3. */
export const reportChapters = (
  view: ReportView,
  chapters: readonly Chapter[],
): TemplateResult => {
  const opened = new Set(
    chapters.filter(({ kind }) => kind === "overview").slice(-MOST_OVERVIEWS),
  );
  return html`<div class="nendo-chapters">
    ${chapters.map((chapter) =>
      chapterView(view, chapter, isFolded(view, opened.has(chapter))),
    )}
  </div>`;
};

/** The overviews of the last two years are open, to be compared; those of earlier ones are a line each. */
const MOST_OVERVIEWS = 2;

const chapterView = (
  view: ReportView,
  chapter: Chapter,
  isLine: boolean,
): TemplateResult => {
  const headingId = chapterElementId(chapter.id);
  const heading = html`<h3
    class="nendo-chapter-heading"
    id=${headingId}
    tabindex="-1"
  >
    ${numberBadge(chapter.no)}${chapter.title}
  </h3>`;
  const drawn = (section: ReportSection): TemplateResult =>
    sectionView(view, section, `${chapter.id}-${section.id}`, chapter.title);
  const content = html`
    ${reportBlocks(view, chapter.lead, chapter.id, 4)}
    ${
      view.hasBars
        ? packedSections(
            view,
            chapter.sections,
            (table) => isWide(view, table),
            drawn,
          )
        : html`<div class="nendo-sections">${chapter.sections.map(drawn)}</div>`
    }
  `;
  return html`<section
    class="nendo-chapter nendo-chapter-${chapter.kind} ${isLine ? "nendo-chapter-line" : ""}"
    aria-labelledby=${headingId}
  >
    ${
      isLine
        ? html`<details>
            <summary>${heading}</summary>
            ${content}
          </details>`
        : html`${heading}${content}`
    }
  </section>`;
};

const isFolded = (
  { foldedChapters }: ReportView,
  isLastOverview: boolean,
): boolean =>
  foldedChapters === "all" ||
  (foldedChapters === "behindOverviews" && !isLastOverview);

const sectionView = (
  view: ReportView,
  section: ReportSection,
  place: string,
  chapterTitle: string,
): TemplateResult => html`
  <section class="nendo-section">
    ${
      section.title === chapterTitle
        ? nothing
        : html`<div class="nendo-section-head">
            <h4 class="nendo-section-heading">
              ${numberBadge(section.no)}${section.title}
            </h4>
            ${
              section.figure
                ? html`<p class="nendo-section-figure">
                    ${figureLink(view, section.figure, section.title, place)}
                  </p>`
                : nothing
            }
          </div>`
    }
    ${view.opened?.place === place ? drillDown(view, view.opened, 5) : nothing}
    ${reportBlocks(view, section.blocks, place, 5, section.title)}
  </section>
`;

/** 01, 02, … before a title. */
const numberBadge = (no: string | undefined): TemplateResult | typeof nothing =>
  no === undefined
    ? nothing
    : html`<span class="nendo-section-number">${no}</span> `;
