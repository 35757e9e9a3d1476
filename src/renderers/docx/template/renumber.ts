import type { Document, Element } from "@xmldom/xmldom";
import { descendantsOf } from "../../ooxml/package/xml-elements";
import { setWordAttribute, wordAttribute } from "../xml/word-xml";

/** Moves the numbers of bookmarks and drawings in content above those of the document that it goes into. */
export const renumber = (
  content: readonly Element[],
  document: Document,
): void => {
  const all = (name: string) =>
    content.flatMap((element) => descendantsOf(element, name));
  const firstBookmark = highest(
    descendantsOf(document, "bookmarkStart").map((each) =>
      wordAttribute(each, "id"),
    ),
  );
  for (const mark of [...all("bookmarkStart"), ...all("bookmarkEnd")]) {
    const id = Number(wordAttribute(mark, "id"));
    setWordAttribute(mark, "id", String(firstBookmark + id));
  }
  const firstDrawing = highest(
    descendantsOf(document, "docPr").map((each) => each.getAttribute("id")),
  );
  for (const properties of all("docPr")) {
    const id = Number(properties.getAttribute("id"));
    properties.setAttribute("id", String(firstDrawing + id));
  }
};

const highest = (ids: readonly (string | null)[]): number =>
  Math.max(0, ...ids.map(Number).filter(Number.isFinite));
