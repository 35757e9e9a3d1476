import type { Element, Node } from "@xmldom/xmldom";
import { descendantsOf } from "./xml-elements";

const XML = "http://www.w3.org/XML/1998/namespace";

/** The text of a paragraph, whatever runs it is split into; that of text boxes in it is their own. */
export const paragraphText = (paragraph: Element): string =>
  textElements(paragraph)
    .map((element) => element.textContent)
    .join("");

/**
 * Replaces what a pattern finds in the text of a paragraph, also where it is
 * split over runs: the new words take the look of the first one.
 * @param replace undefined leaves what was found
 */
export const replaceInParagraph = (
  paragraph: Element,
  pattern: RegExp,
  replace: (match: RegExpMatchArray) => string | undefined,
): void => {
  const elements = textElements(paragraph);
  const matches = [...paragraphText(paragraph).matchAll(pattern)];
  // From the end, so that what is found before keeps its place.
  for (const match of matches.reverse()) {
    const text = replace(match);
    if (text !== undefined) {
      replaceRange(elements, match.index, match[0].length, text);
    }
  }
};

const replaceRange = (
  elements: readonly Element[],
  start: number,
  length: number,
  text: string,
): void => {
  const end = start + length;
  let at = 0;
  let isWritten = false;
  for (const element of elements) {
    const own = element.textContent ?? "";
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, own.length);
    if (from < to) {
      element.textContent =
        own.slice(0, from) + (isWritten ? "" : text) + own.slice(to);
      // Texts of slides and charts keep their spaces without being told.
      if (element.namespaceURI?.endsWith("wordprocessingml/2006/main")) {
        element.setAttributeNS(XML, "xml:space", "preserve");
      }
      isWritten = true;
    }
    at += own.length;
  }
};

const textElements = (paragraph: Element): readonly Element[] =>
  descendantsOf(paragraph, "t").filter(
    (element) => closest(element, "p") === paragraph,
  );

/** The nearest element above with a local name. */
export const closest = (node: Node, localName: string): Element | undefined => {
  let above = node.parentNode;
  while (above !== null) {
    if (above.nodeType === 1 && (above as Element).localName === localName) {
      return above as Element;
    }
    above = above.parentNode;
  }
  return undefined;
};
