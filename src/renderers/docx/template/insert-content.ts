import type { Element } from "@xmldom/xmldom";
import {
  childAt,
  childrenOf,
  descendantsOf,
  removeElement,
} from "../../ooxml/package/xml-elements";
import { paragraphText } from "../../ooxml/package/paragraph-text";
import { elementsIn } from "../xml/word-xml";

/**
 * Puts content where the tags of a paragraph were: in its place when it says
 * nothing more, else behind it. The city decides where a page begins.
 */
export const insertAtTags = (
  contents: readonly (readonly Element[])[],
  paragraph: Element,
): void => {
  const saysMore = paragraphText(paragraph).trim() !== "";
  const endsSection = descendantsOf(paragraph, "sectPr").length > 0;
  const before = saysMore && !endsSection ? paragraph.nextSibling : paragraph;
  for (const content of contents) {
    startInPlace(content);
    for (const element of content) {
      paragraph.parentNode?.insertBefore(element, before);
    }
  }
  if (!saysMore && !holdsMore(paragraph) && !isNeeded(paragraph)) {
    removeElement(paragraph);
  }
};

/** Puts content at the end of a document, before the properties of its last section. */
export const appendContent = (
  content: readonly Element[],
  body: Element,
): void => {
  const section = childrenOf(body, "sectPr")[0] ?? null;
  for (const element of content) body.insertBefore(element, section);
};

const startInPlace = ([first]: readonly Element[]): void => {
  const pageBreak = childAt(first, "pPr", "pageBreakBefore");
  if (pageBreak !== undefined) removeElement(pageBreak);
};

/** The end of a section, a picture, a page break: what a paragraph without text may still hold. */
const holdsMore = (paragraph: Element): boolean =>
  ["sectPr", "drawing", "pict", "object", "br"].some(
    (name) => descendantsOf(paragraph, name).length > 0,
  );

/** Two tables would become one, and a cell ends with a paragraph (ECMA-376 part 1, 17.4.65). */
const isNeeded = (paragraph: Element): boolean => {
  const parent = paragraph.parentNode as Element;
  const siblings = elementsIn(parent);
  const at = siblings.indexOf(paragraph);
  const next = siblings[at + 1];
  return (
    siblings[at - 1]?.localName !== "p" &&
    (next?.localName === "tbl" ||
      (next === undefined && parent.localName === "tc"))
  );
};
