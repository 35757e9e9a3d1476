import type { Document, Element } from "@xmldom/xmldom";
import { childAt, descendantsOf } from "../../ooxml/package/xml-elements";
import { TEXT_WIDTH } from "../styles/page-layout";
import { wordAttribute } from "../xml/word-xml";

/** A narrower column is no place for tables; they then reach over it. */
const NARROWEST = 4000;

/** `following` of DOM's comparison of positions. */
const FOLLOWING = 4;

/**
 * Twips between the margins of the section that a paragraph is in: the
 * properties of a section stand at its end (ECMA-376 part 1, 17.6).
 * @param paragraph the last section without it
 */
export const sectionWidth = (
  document: Document,
  paragraph: Element | undefined,
): number => {
  const sections = descendantsOf(document, "sectPr");
  const section =
    sections.find(
      (each) =>
        paragraph !== undefined &&
        (paragraph.compareDocumentPosition(each) & FOLLOWING) !== 0,
    ) ?? sections.at(-1);
  const size = childAt(section, "pgSz");
  const margin = childAt(section, "pgMar");
  if (size === undefined || margin === undefined) return TEXT_WIDTH;
  const columns = childAt(section, "cols");
  const count = Number(wordAttribute(columns, "num")) || 1;
  const gap = Number(wordAttribute(columns, "space")) || 0;
  const width =
    Number(wordAttribute(size, "w")) -
    Number(wordAttribute(margin, "left")) -
    Number(wordAttribute(margin, "right")) -
    (Number(wordAttribute(margin, "gutter")) || 0);
  const column = Math.floor((width - gap * (count - 1)) / count);
  if (Number.isNaN(column)) return TEXT_WIDTH;
  return Math.max(column, NARROWEST);
};
