import type { Element } from "@xmldom/xmldom";
import { textWidth } from "../../../chart/text-width";
import {
  childAt,
  childrenOf,
  descendantsOf,
} from "../../ooxml/package/xml-elements";
import type { DrawingSize } from "../blocks/drawing-size";
import { seenSize } from "../blocks/drawing-size";
import type { ParagraphStyle } from "../styles/paragraph-styles";
import { normalStyle, paragraphStyles } from "../styles/paragraph-styles";
import { elementsIn, wordAttribute } from "../xml/word-xml";

/** What of a paragraph its height follows from, in whatever font. Points. */
export interface ReadParagraph {
  readonly kind: "paragraph";
  readonly style: ParagraphStyle;
  /** Of the text in each line, before it is broken. */
  readonly lengths: readonly number[];
  /** For its words, between the margins or in its cell. */
  readonly width: number;
  /** For its pictures. */
  readonly room: number;
  readonly pictures: readonly DrawingSize[];
  readonly line: number;
  readonly before: number;
  /** Of a line below it, and between it and the text. */
  readonly rule: number;
  readonly after: number;
  readonly startsPage: boolean;
  readonly keepsNext: boolean;
  readonly bookmarks: readonly string[];
}

interface ReadRow {
  /** What stands in each cell that is not over several rows. */
  readonly cells: readonly (readonly ReadPart[])[];
  readonly keepsNext: boolean;
  readonly bookmarks: readonly string[];
}

interface ReadTable {
  readonly kind: "table";
  readonly rows: readonly ReadRow[];
  /** Of its rows, those that come again on every page. */
  readonly heads: number;
  /** What each row keeps free above and below its text, and its rule. */
  readonly along: number;
}

export type ReadPart = ReadParagraph | ReadTable;

/** Points that a cell keeps free left and right of its text. */
const CELL_MARGINS = 8.5;

/**
 * Reads the body of a new document, or what is in a cell, once for all fonts
 * that it is measured in.
 * @param room points between the margins
 */
export const readBody = (body: Element, room: number): readonly ReadPart[] =>
  elementsIn(body).flatMap((element): readonly ReadPart[] => {
    if (element.localName === "p") return [readParagraph(element, room)];
    return element.localName === "tbl" ? [readTable(element)] : [];
  });

const readParagraph = (paragraph: Element, room: number): ReadParagraph => {
  const properties = childAt(paragraph, "pPr");
  const style =
    paragraphStyles[wordAttribute(childAt(properties, "pStyle"), "val")] ??
    normalStyle;
  const spacing = childAt(properties, "spacing");
  const points = (name: string, otherwise: number) =>
    spacing?.hasAttributeNS(spacing.namespaceURI, name)
      ? Number(wordAttribute(spacing, name)) / 20
      : otherwise;
  const indent = childAt(properties, "numPr") === undefined ? 0 : 16;
  return {
    kind: "paragraph",
    style,
    width: room - indent,
    room,
    ...contentsOf(paragraph, style),
    line: points("line", style.line ?? 0),
    before: points("before", style.before ?? 0),
    rule: style.rule === undefined ? 0 : style.rule.space + style.rule.width,
    after: points("after", style.after ?? 0),
    startsPage: childAt(properties, "pageBreakBefore") !== undefined,
    keepsNext:
      childAt(properties, "keepNext") === undefined
        ? style.keepNext === true
        : isOn(childAt(properties, "keepNext")),
  };
};

/** Walks through a paragraph once: long documents have tens of thousands. */
const contentsOf = (
  paragraph: Element,
  { size, hanging = 0 }: ParagraphStyle,
): Pick<ReadParagraph, "lengths" | "pictures" | "bookmarks"> => {
  const lines = [[""]];
  const pictures: DrawingSize[] = [];
  const bookmarks: string[] = [];
  for (const element of descendantsOf(paragraph, "*")) {
    const parts = lines.at(-1);
    const name = element.localName;
    if (name === "br") lines.push([""]);
    else if (name === "tab" && isInRun(element)) parts?.push("");
    else if (name === "t" && parts !== undefined)
      parts[parts.length - 1] += element.textContent ?? "";
    else if (name === "inline") pictures.push(seenSize(element));
    else if (name === "bookmarkStart")
      bookmarks.push(wordAttribute(element, "name"));
  }
  const lengths = lines.map((parts) =>
    // In a list with a column of dates, these take no room from the words.
    (hanging > 0 ? parts.slice(1) : parts).reduce(
      (sum, part) => sum + textWidth(part, size),
      0,
    ),
  );
  return { lengths, pictures, bookmarks };
};

const isInRun = (element: Element): boolean =>
  (element.parentNode as Element | null)?.localName === "r";

/** Points that a row of a ruled table keeps free above and below its text, and its rule. */
const ALONG_RULED = 2.2 + 0.5;

const readTable = (table: Element): ReadTable => {
  const rows = childrenOf(table, "tr");
  const style = childAt(table, "tblPr", "tblStyle");
  return {
    kind: "table",
    along: wordAttribute(style, "val") === "NendoTable" ? ALONG_RULED : 0,
    rows: rows.map(readRow),
    heads: rows.filter((row) => childAt(row, "trPr", "tblHeader") !== undefined)
      .length,
  };
};

/** Whether a property is set that may also say that it is not. */
const isOn = (property: Element | undefined): boolean =>
  property !== undefined &&
  !["false", "0", "off"].includes(wordAttribute(property, "val"));

const readRow = (row: Element): ReadRow => ({
  cells: childrenOf(row, "tc")
    // A cell over two rows shares their height.
    .filter((cell) => childAt(cell, "tcPr", "vMerge") === undefined)
    .map((cell) => {
      const width = Number(wordAttribute(childAt(cell, "tcPr", "tcW"), "w"));
      return readBody(cell, width / 20 - CELL_MARGINS);
    }),
  keepsNext: descendantsOf(row, "keepNext").some(isOn),
  bookmarks: descendantsOf(row, "bookmarkStart").map((mark) =>
    wordAttribute(mark, "name"),
  ),
});
