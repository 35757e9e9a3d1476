import type { Document, Element } from "@xmldom/xmldom";
import { DOMParser } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";

/** A written document, opened again. */
export interface OpenedDocument {
  readonly parts: readonly string[];
  /** @throws when there is no such part or it is no XML */
  readonly xml: (path: string) => Document;
  readonly bytes: (path: string) => Uint8Array;
  /** Paragraphs and tables in their order; what stands beside each other, cell by cell. */
  readonly body: readonly Element[];
  /** Targets of the main part's relationships by their ids. */
  readonly relationships: ReadonlyMap<string, string>;
}

export const openDocument = (bytes: Uint8Array): OpenedDocument => {
  const parts = unzipSync(bytes);
  const bytesOf = (path: string) => {
    const part = parts[path];
    if (part === undefined) throw new Error(`No part ${path}.`);
    return part;
  };
  const xml = (path: string) =>
    new DOMParser({ onError: failOnError }).parseFromString(
      strFromU8(bytesOf(path)),
      "text/xml",
    );
  const body = all(xml("word/document.xml"), "body")[0];
  return {
    parts: Object.keys(parts),
    xml,
    bytes: bytesOf,
    body: body === undefined ? [] : blocksIn(body),
    relationships: new Map(
      all(xml("word/_rels/document.xml.rels"), "Relationship").map((each) => [
        each.getAttribute("Id") ?? "",
        each.getAttribute("Target") ?? "",
      ]),
    ),
  };
};

/** A character that stands for another one is a warning only. */
const failOnError = (level: string, message: string): void => {
  if (level !== "warning") throw new Error(message);
};

const blocksIn = (holder: Element): readonly Element[] =>
  [...holder.childNodes]
    .filter((node) => node.nodeType === 1)
    .map(asElement)
    .flatMap((block) =>
      isForColumns(block)
        ? all(block, "tc")
            .filter((cell) => cell.parentNode?.parentNode === block)
            .flatMap(blocksIn)
        : [block],
    );

const isForColumns = (block: Element): boolean =>
  block.localName === "tbl" &&
  ["NendoCard", "NendoColumns"].includes(
    all(block, "tblStyle")[0]?.getAttribute("w:val") ?? "",
  );

const asElement = (node: unknown): Element => node as Element;

/** Elements below with a local name. */
export const all = (
  root: Document | Element,
  name: string,
): readonly Element[] => [...root.getElementsByTagNameNS("*", name)];

/** An attribute by its local name; "" without it. */
export const attribute = (element: Element | undefined, name: string): string =>
  [...(element?.attributes ?? [])].find((each) => each.localName === name)
    ?.value ?? "";

/** The words of an element as a reader sees them: tabs and line breaks kept, instructions of fields not. */
export const wordsOf = (element: Element): string =>
  [...all(element, "*")]
    .map((each) => {
      if (each.localName === "t") return each.textContent ?? "";
      if (each.localName === "br") return "\n";
      return each.localName === "tab" && each.parentNode?.localName === "r"
        ? "\t"
        : "";
    })
    .join("");

export const styleOf = (paragraph: Element): string =>
  attribute(all(paragraph, "pStyle")[0], "val");

/** The words of all paragraphs in a style. */
export const wordsInStyle = (
  { body }: OpenedDocument,
  style: string,
): readonly string[] =>
  body
    .filter((each) => each.localName === "p" && styleOf(each) === style)
    .map(wordsOf);

/** The words of a table, row by row. */
export const rowsOf = (table: Element): readonly (readonly string[])[] =>
  all(table, "tr").map((row) => all(row, "tc").map(wordsOf));

/** Names of all bookmarks of a document. */
export const bookmarksOf = ({ xml }: OpenedDocument): readonly string[] =>
  all(xml("word/document.xml"), "bookmarkStart").map((each) =>
    attribute(each, "name"),
  );

/** Between a number and what it numbers. */
export const WIDE_SPACE = "\u3000";
