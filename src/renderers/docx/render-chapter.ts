import type { Chapter } from "../../report/report";
import type { DocxContext } from "./docx-context";
import { heading } from "./heading";
import type { BodyElement } from "./render-block";
import { renderBlock } from "./render-block";

/** A chapter on a page of its own: what leads it in, then its sections. */
export const renderChapter = (
  chapter: Chapter,
  documentContext: DocxContext,
): readonly BodyElement[] => {
  const isDense = chapter.kind === "overview";
  const context = { ...documentContext, isDense };
  return [
    heading(chapter, context, { startsPage: true }),
    ...chapter.lead.flatMap((block) => renderBlock(block, context)),
    ...chapter.sections.flatMap((section) => [
      heading(section, context),
      ...section.blocks.flatMap((block) => renderBlock(block, context)),
    ]),
  ];
};
