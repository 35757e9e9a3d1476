import type { Document, Element } from "@xmldom/xmldom";
import { childAt, childrenOf } from "../../ooxml/package/xml-elements";
import type { Chapter } from "../../../report/report";
import type { DocxContext } from "../document/docx-context";
import { elementsIn, wordAttribute } from "../xml/word-xml";

/** The body of our own document, cut at its chapters; the cover is left out. */
export interface ContentFragments {
  readonly contents: readonly Element[];
  readonly chapters: ReadonlyMap<Chapter, readonly Element[]>;
}

export const contentFragments = (
  document: Document,
  { report, outline }: DocxContext,
): ContentFragments => {
  const starts = new Map(
    report.chapters.map((chapter) => [outline.get(chapter)?.bookmark, chapter]),
  );
  const contents: Element[] = [];
  const chapters = new Map<Chapter, Element[]>();
  let current: Element[] | undefined;
  const body = childAt(document.documentElement, "body");
  for (const element of body === undefined ? [] : elementsIn(body)) {
    const chapter = starts.get(bookmarkIn(element));
    if (chapter !== undefined) {
      current = [];
      chapters.set(chapter, current);
    } else if (styleOf(element) === "TOCHeading") {
      current = contents;
    }
    if (element.localName !== "sectPr") current?.push(element);
  }
  return { contents, chapters };
};

const bookmarkIn = (element: Element): string =>
  wordAttribute(childrenOf(element, "bookmarkStart")[0], "name");

const styleOf = (element: Element): string =>
  wordAttribute(childAt(element, "pPr", "pStyle"), "val");
