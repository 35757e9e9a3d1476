import type { Document } from "@xmldom/xmldom";
import { DOMParser } from "@xmldom/xmldom";
import grammar from "@xmldom/xmldom/lib/grammar.js";
import { strFromU8 } from "fflate";

/**
 * A part of an Office file.
 * @throws Error for what is no XML, and for a document type, which no part may have (ECMA-376 part 2)
 */
export const parseXml = (bytes: Uint8Array): Document => {
  const text = strFromU8(bytes).replace(/^\ufeff/u, "");
  if (text.includes("<!DOCTYPE")) throw new Error("A part has a DOCTYPE.");
  return new DOMParser({
    // Where each element stood is asked by nobody, and finding it out takes long.
    locator: false,
    onError: (level, message) => {
      if (level !== "warning") throw new Error(message);
    },
  }).parseFromString(text, "text/xml");
};

/**
 * xmldom composes the expression for the end of a tag anew at each of them,
 * which takes two thirds of the time in which a long part is read: what was
 * composed last, of the very same pieces, is taken again.
 */
const { reg } = grammar;
let last:
  | { readonly pieces: readonly unknown[]; readonly whole: RegExp }
  | undefined;
grammar.reg = (...pieces) => {
  const isSame =
    last?.pieces.length === pieces.length &&
    pieces.every((piece, at) => piece === last?.pieces[at]);
  if (last === undefined || !isSame) last = { pieces, whole: reg(...pieces) };
  return last.whole;
};
