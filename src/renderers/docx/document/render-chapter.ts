import { chartsBeside } from "../../../report/paged/charts-in-turn";
import type { Chapter, ReportSection } from "../../../report/report";
import type { DocxContext } from "./docx-context";
import { heading } from "./heading";
import { pairSections } from "./pair-sections";
import type { BodyElement } from "../blocks/body-element";
import { renderBlocks } from "../blocks/render-block";
import { renderBeside } from "../blocks/render-beside";

/** Chapters that begin a page; others follow on what stands before them. */
const STARTS_PAGE: ReadonlySet<Chapter["kind"]> = new Set([
  "programme",
  "overview",
  "records",
]);

/**
 * A chapter: what leads it in, then its sections.
 * @param before the chapter that it follows
 */
export const renderChapter = (
  chapter: Chapter,
  before: Chapter | undefined,
  documentContext: DocxContext,
): readonly BodyElement[] => {
  const startsPage =
    before === undefined ||
    STARTS_PAGE.has(chapter.kind) ||
    before.kind === "overview";
  const isDense = chapter.kind === "overview" && !documentContext.hasOwnStyles;
  const context = { ...documentContext, isDense };
  const beside = chartsBeside(chapter).flatMap(({ section, chart }) =>
    context.narrowCharts.has(chart) ? [section] : [],
  );
  return [
    heading(chapter, context, { startsPage }),
    ...renderBlocks(chapter.lead, context),
    ...renderBeside(beside, context),
    ...groupsOf(chapter.sections.slice(beside.length), context).flatMap(
      (group) =>
        group.length > 1
          ? renderBeside(group, context)
          : group.flatMap((section) => [
              heading(section, context),
              ...renderBlocks(section.blocks, context),
            ]),
    ),
  ];
};

/** Two short lists stand beside each other, but for the overview, which is numbered. */
const groupsOf = (
  sections: readonly ReportSection[],
  { isDense, hasOwnStyles }: DocxContext,
): readonly (readonly ReportSection[])[] =>
  isDense || hasOwnStyles
    ? sections.map((section) => [section])
    : pairSections(sections);
