import type { Content, Markup } from "../../../renderers/html/markup";

/** Keys of the rows of the 年度まとめ record whose words the document prints. */
export const printedRows = (markup: Markup): ReadonlySet<string> => {
  const keys = new Set<string>();
  const walk = (content: Content): void => {
    if (typeof content !== "object") return;
    if (Array.isArray(content)) {
      (content as readonly Content[]).forEach(walk);
    } else if ("contents" in content) {
      content.contents.forEach(walk);
    } else if ("origins" in content) {
      for (const { rowId } of content.origins ?? []) {
        if (rowId !== undefined) keys.add(rowId);
      }
    }
  };
  walk(markup);
  return keys;
};
