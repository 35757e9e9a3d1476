import type { Element } from "@xmldom/xmldom";
import { textWidth } from "../../../chart/text-width";
import {
  childAt,
  childrenOf,
  descendantsOf,
} from "../../ooxml/package/xml-elements";
import { seenSize } from "../blocks/drawing-size";
import type { ParagraphStyle } from "../styles/paragraph-styles";
import { normalStyle, paragraphStyles } from "../styles/paragraph-styles";
import { elementsIn, wordAttribute } from "../xml/word-xml";
import type { PageItem } from "./page-item";

/** How a computer may set the same text. */
export interface Setting {
  /** Width of its letters, where 1 is expected. */
  readonly stretch: number;
  /** Points below a picture in a line, which depend on the font. */
  readonly underPicture: number;
  /** Points between the margins. */
  readonly textWidth: number;
}

const CELL_MARGINS = { across: 8.5, along: 2.2, rule: 0.5 };
const POINT = 12_700;

/** The body of a new document as items of pages. Styles have exact line heights, so that only the number of lines is estimated. */
export const measureBody = (
  body: Element,
  setting: Setting,
): readonly PageItem[] =>
  elementsIn(body).flatMap((element) => {
    if (element.localName === "p") return [measureParagraph(element, setting)];
    return element.localName === "tbl" ? measureTable(element, setting) : [];
  });

const measureParagraph = (paragraph: Element, setting: Setting): PageItem => {
  const style = styleOf(paragraph);
  const properties = childAt(paragraph, "pPr");
  const spacing = childAt(properties, "spacing");
  const points = (name: string, otherwise: number) =>
    spacing?.hasAttributeNS(spacing.namespaceURI, name)
      ? Number(wordAttribute(spacing, name)) / 20
      : otherwise;
  const picture = pictureHeight(paragraph, setting);
  const indent = childAt(properties, "numPr") === undefined ? 0 : 16;
  const lines = lineCount(
    paragraph,
    style,
    setting.textWidth - indent,
    setting,
  );
  const line = points("line", style.line ?? 0);
  const isWhole = style.keepLines === true || picture > 0;
  return {
    before: points("before", style.before ?? 0),
    height: picture > 0 ? picture : line * (isWhole ? lines : 1),
    lines: isWhole ? 1 : lines,
    after:
      points("after", style.after ?? 0) +
      (style.rule === undefined ? 0 : style.rule.space + style.rule.width),
    startsPage: childAt(properties, "pageBreakBefore") !== undefined,
    keepsNext:
      style.keepNext === true || childAt(properties, "keepNext") !== undefined,
    repeated: 0,
    bookmarks: bookmarksIn(paragraph),
  };
};

const bookmarksIn = (element: Element): readonly string[] =>
  descendantsOf(element, "bookmarkStart").map((mark) =>
    wordAttribute(mark, "name"),
  );

const measureTable = (
  table: Element,
  setting: Setting,
): readonly PageItem[] => {
  const rows = childrenOf(table, "tr");
  const heights = rows.map((row) => rowHeight(row, setting));
  const heads = rows.filter(
    (row) => childAt(row, "trPr", "tblHeader") !== undefined,
  ).length;
  const repeated = heights
    .slice(0, heads)
    .reduce((sum, height) => sum + height, 0);
  return rows.map((row, index) => ({
    before: 0,
    height: heights[index] ?? 0,
    lines: 1,
    after: 0,
    startsPage: false,
    keepsNext: descendantsOf(row, "keepNext").length > 0,
    repeated: index < heads ? 0 : repeated,
    bookmarks: bookmarksIn(row),
  }));
};

const rowHeight = (row: Element, setting: Setting): number => {
  const heights = childrenOf(row, "tc")
    // A cell over two rows shares their height.
    .filter((cell) => childAt(cell, "tcPr", "vMerge") === undefined)
    .map((cell) => {
      const width = Number(wordAttribute(childAt(cell, "tcPr", "tcW"), "w"));
      const room = width / 20 - CELL_MARGINS.across;
      const inCell = { ...setting, textWidth: room };
      return measureBody(cell, inCell).reduce(
        (sum, { before, height, lines, after }) =>
          sum + before + height * lines + after,
        0,
      );
    });
  return Math.max(0, ...heights) + CELL_MARGINS.along + CELL_MARGINS.rule;
};

/** Pictures beside each other as far as they fit; 0 without any. */
const pictureHeight = (
  paragraph: Element,
  { textWidth: room, underPicture }: Setting,
): number => {
  let height = 0;
  let used = Infinity;
  let line = 0;
  for (const drawing of descendantsOf(paragraph, "inline")) {
    const size = seenSize(drawing);
    const width = size.width / POINT;
    if (used + width > room + 1) {
      height += line;
      used = 0;
      line = 0;
    }
    used += width;
    line = Math.max(line, size.height / POINT + underPicture);
  }
  return height + line;
};

const lineCount = (
  paragraph: Element,
  { size, hanging = 0 }: ParagraphStyle,
  width: number,
  { stretch }: Setting,
): number =>
  linesOf(paragraph)
    .map((parts) => {
      // In a list with a column of dates, these take no room from the words.
      const words = hanging > 0 ? parts.slice(1) : parts;
      const length = words.reduce(
        (sum, part) => sum + textWidth(part, size) * stretch,
        0,
      );
      return Math.max(1, Math.ceil(length / (width - hanging)));
    })
    .reduce((sum, count) => sum + count, 0);

/** The texts of a paragraph: its lines, each as the parts between its tabs. */
const linesOf = (paragraph: Element): readonly (readonly string[])[] => {
  const lines = [[""]];
  for (const element of descendantsOf(paragraph, "*")) {
    const parts = lines.at(-1);
    if (element.localName === "br") lines.push([""]);
    else if (element.localName === "tab" && isInRun(element)) parts?.push("");
    else if (element.localName === "t" && parts !== undefined) {
      parts[parts.length - 1] += element.textContent ?? "";
    }
  }
  return lines;
};

const isInRun = (element: Element): boolean =>
  (element.parentNode as Element | null)?.localName === "r";

const styleOf = (paragraph: Element): ParagraphStyle =>
  paragraphStyles[wordAttribute(childAt(paragraph, "pPr", "pStyle"), "val")] ??
  normalStyle;
