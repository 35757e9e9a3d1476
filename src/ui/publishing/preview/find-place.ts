import type { ReportPlace } from "../../../report/report-place";

/**
 * The element of the drawn document at a place; the nearest one around it
 * where the exact one is not there. Each block of a section is one element
 * behind its heading (src/renderers/html/render-chapter.ts).
 */
export const findPlace = (
  page: Document,
  { chapterId, sectionId, blockIndex, itemIndex }: ReportPlace,
): Element | undefined => {
  const part =
    page.getElementById(sectionId ?? chapterId) ??
    page.getElementById(chapterId);
  if (part === null) return undefined;
  const block =
    blockIndex === undefined ? undefined : part.children[blockIndex + 1];
  if (block === undefined) return part;
  const items = block.querySelectorAll(
    ":scope > li, :scope > article, tbody > tr",
  );
  return (itemIndex === undefined ? undefined : items[itemIndex]) ?? block;
};
