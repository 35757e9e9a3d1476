import type { Document, Element } from "@xmldom/xmldom";
import { descendantsOf } from "../../ooxml/package/xml-elements";
import { setWordAttribute, wordAttribute } from "../xml/word-xml";

const CONTENTS = /^\s*TOC\b/u;

/** Has Word offer to count the pages of every table of contents when it opens the document. */
export const markContentsOutOfDate = (document: Document): void => {
  for (const field of contentsFields(document)) {
    setWordAttribute(field, "dirty", "true");
  }
};

/** Whether a document has a table of contents. */
export const hasContentsField = (document: Document): boolean =>
  contentsFields(document).length > 0;

/** The elements that begin the field of a table of contents. */
const contentsFields = (document: Document): readonly Element[] => {
  const simple = descendantsOf(document, "fldSimple").filter((field) =>
    CONTENTS.test(wordAttribute(field, "instr")),
  );
  const complex: Element[] = [];
  let begin: Element | undefined;
  for (const element of descendantsOf(document, "*")) {
    if (
      element.localName === "fldChar" &&
      wordAttribute(element, "fldCharType") === "begin"
    )
      begin = element;
    else if (
      element.localName === "instrText" &&
      begin !== undefined &&
      CONTENTS.test(element.textContent ?? "")
    ) {
      complex.push(begin);
    }
  }
  return [...simple, ...complex];
};
