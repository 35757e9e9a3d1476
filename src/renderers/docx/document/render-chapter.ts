import type { Chapter } from "../../../report/report";
import type { DocxContext } from "./docx-context";
import { heading } from "./heading";
import type { BodyElement } from "../blocks/body-element";
import { renderBlocks } from "../blocks/render-block";

/** A chapter on a page of its own: what leads it in, then its sections. */
export const renderChapter = (
  chapter: Chapter,
  documentContext: DocxContext,
): readonly BodyElement[] => {
  const isDense = chapter.kind === "overview" && !documentContext.hasOwnStyles;
  const context = { ...documentContext, isDense };
  return [
    heading(chapter, context, { startsPage: true }),
    ...renderBlocks(chapter.lead, context),
    ...chapter.sections.flatMap((section) => [
      heading(section, context),
      ...renderBlocks(section.blocks, context),
    ]),
  ];
};
