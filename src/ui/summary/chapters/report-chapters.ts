import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { Chapter, ReportSection } from "../../../report/report";
import { chapterElementId } from "./chapter-element-id";
import { drillDown } from "../records/drill-down";
import { figureLink } from "../widgets/figure-link";
import { reportBlocks } from "./report-blocks";
import type { ReportView } from "./report-view";

/** Chapters in order; headings start at level 3. */
export const reportChapters = (
  view: ReportView,
  chapters: readonly Chapter[],
): TemplateResult =>
  html`${chapters.map((chapter) => chapterView(view, chapter))}`;

const chapterView = (view: ReportView, chapter: Chapter): TemplateResult => {
  const headingId = chapterElementId(chapter.id);
  const heading = html`<h3
    class="nendo-chapter-heading"
    id=${headingId}
    tabindex="-1"
  >
    ${numberBadge(chapter.no)}${chapter.title}
  </h3>`;
  const content = html`
    ${reportBlocks(view, chapter.lead, chapter.id, 4)}
    <div class="nendo-sections">
      ${chapter.sections.map((section) =>
        sectionView(view, section, `${chapter.id}-${section.id}`),
      )}
    </div>
  `;
  return html`<section
    class="nendo-chapter nendo-chapter-${chapter.kind}"
    aria-labelledby=${headingId}
  >
    ${
      isFolded(view, chapter)
        ? html`<details ?open=${!view.hasChartsAhead && hasChart(chapter)}>
            <summary>${heading}</summary>
            ${content}
          </details>`
        : html`${heading}${content}`
    }
  </section>`;
};

const isFolded = ({ foldedChapters }: ReportView, { kind }: Chapter): boolean =>
  foldedChapters === "all" ||
  (foldedChapters === "behindOverviews" && kind !== "overview");

/** On a phone the chart is seen without opening its chapter. */
const hasChart = ({ sections }: Chapter): boolean =>
  sections.some(({ blocks }) => blocks.some(({ kind }) => kind === "chart"));

const sectionView = (
  view: ReportView,
  section: ReportSection,
  place: string,
): TemplateResult => html`
  <section class="nendo-section">
    <div class="nendo-section-head">
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
    </div>
    ${view.opened?.place === place ? drillDown(view, view.opened, 5) : nothing}
    ${reportBlocks(view, section.blocks, place, 5)}
  </section>
`;

/** 01, 02, … before a title. */
const numberBadge = (
  no: string | undefined,
): TemplateResult | typeof nothing =>
  no === undefined
    ? nothing
    : html`<span class="nendo-section-number">${no}</span> `;
