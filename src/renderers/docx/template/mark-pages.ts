import type { Document, Element } from "@xmldom/xmldom";
import { escapeMarkup } from "../../../markup/escape-markup";
import { importElement } from "../../ooxml/package/import-element";
import type { OpenTemplate } from "../../ooxml/package/read-template";
import {
  childAt,
  childrenOf,
  descendantsOf,
} from "../../ooxml/package/xml-elements";
import { wordAttribute } from "../xml/word-xml";

const W = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`;
const R = `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;
const HEADER =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/header";
const CONTENT_TYPE =
  "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";

/** Pages that may have a header of their own (ST_HdrFtr). */
const KINDS = ["default", "first", "even"] as const;

/**
 * Writes a line on top of every page of the city's document: into each header
 * that it has, and into new ones for the pages that have none. Later sections
 * go on with the headers of the first (ECMA-376 part 1, 17.10.5).
 */
export const markPages = (
  { file, mainPart }: OpenTemplate,
  marking: string,
): void => {
  const document = file.edit(mainPart);
  for (const { type, target } of file.relationships(mainPart)) {
    if (type !== HEADER || !file.has(target)) continue;
    const header = file.edit(target);
    const root = header.documentElement;
    root?.insertBefore(
      importElement(header, lineXml(marking)),
      root.firstChild,
    );
  }
  const section = firstSection(document);
  const had = childrenOf(section, "headerReference").map((reference) =>
    wordAttribute(reference, "type"),
  );
  for (const kind of KINDS.filter((each) => !had.includes(each))) {
    const part = file.freeName("word/header", "xml");
    file.set(
      part,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:hdr ${W}>${lineXml(marking)}</w:hdr>`,
      CONTENT_TYPE,
    );
    const id = file.relate(mainPart, HEADER, part);
    section.insertBefore(
      importElement(
        document,
        `<w:headerReference ${W} ${R} w:type="${kind}" r:id="${id}"/>`,
      ),
      section.firstChild,
    );
  }
};

/** Made where there is none: a document may leave its page to Word. */
const firstSection = (document: Document): Element => {
  const [own] = descendantsOf(document, "sectPr");
  if (own !== undefined) return own;
  const section = importElement(document, `<w:sectPr ${W}/>`);
  childAt(document.documentElement, "body")?.appendChild(section);
  return section;
};

const lineXml = (text: string): string =>
  `<w:p ${W}><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${escapeMarkup(text)}</w:t></w:r></w:p>`;
