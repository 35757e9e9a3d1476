import type { Document } from "@xmldom/xmldom";
import type { OfficePackage } from "../../ooxml/package/office-package";
import { W } from "../xml/word-xml";

const OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const RELATIONSHIP =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The styles and lists of a document to add to; empty ones where it has none. */
export const styleParts = (
  file: OfficePackage,
  mainPart: string,
): { readonly styles: Document; readonly numbering: Document } => {
  const part = (name: "styles" | "numbering"): Document => {
    const known = file.related(mainPart, `/${name}`);
    if (known !== undefined && file.has(known)) return file.edit(known);
    const path = `word/${name}.xml`;
    file.set(
      path,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} xmlns:w="${W}"/>`,
      `${OFFICE}.${name}+xml`,
    );
    file.relate(mainPart, `${RELATIONSHIP}/${name}`, path);
    return file.edit(path);
  };
  return { styles: part("styles"), numbering: part("numbering") };
};
