import type { DocxContext } from "../../document/docx-context";

/** Whether an item of a list stays on the page of the next: no last item stands alone on a page. */
export const keepsItem = (
  index: number,
  count: number,
  { keepsNext, isInCell }: DocxContext,
): boolean =>
  index === count - 1 ? keepsNext : !isInCell && index === count - 2;
