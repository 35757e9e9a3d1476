import type { Document, Element } from "@xmldom/xmldom";
import { DOMParser } from "@xmldom/xmldom";

/** An element written as XML, made part of a document; where it stands is left to the caller. */
export const importElement = (document: Document, xml: string): Element => {
  const { documentElement } = new DOMParser().parseFromString(xml, "text/xml");
  if (documentElement === null) throw new Error("There is no element.");
  return document.importNode(documentElement, true);
};
