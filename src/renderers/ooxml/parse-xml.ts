import type { Document } from "@xmldom/xmldom";
import { DOMParser, onErrorStopParsing, XMLSerializer } from "@xmldom/xmldom";
import { strFromU8, strToU8 } from "fflate";

/** A part of an Office file as a document. @throws ParseError when it is not well-formed */
export const parseXml = (part: Uint8Array): Document =>
  new DOMParser({ onError: onErrorStopParsing }).parseFromString(
    // A mark of byte order is no character of the document.
    strFromU8(part).replace(/^\ufeff/u, ""),
    "text/xml",
  );

export const serializeXml = (document: Document): Uint8Array =>
  strToU8(
    new XMLSerializer()
      .serializeToString(document)
      .replace(
        /^(?:<\?xml[^>]*\?>\s*)?/u,
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`,
      ),
  );
