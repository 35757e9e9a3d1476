import type { Document, Element } from "@xmldom/xmldom";
import { DOMParser } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";

/** A written presentation, opened again by what its parts say. */
export interface OpenedPresentation {
  readonly parts: readonly string[];
  /** Names of the slides, in order; of very many, some can be opened alone. */
  readonly slideParts: readonly string[];
  slide(part: string): OpenedSlide;
  readonly slides: readonly OpenedSlide[];
  /** Points. */
  readonly size: { readonly width: number; readonly height: number };
  xml(part: string): Document;
  bytes(part: string): Uint8Array;
  /** Parts that a part relates to, by the id of the relationship. */
  related(part: string): ReadonlyMap<string, { type: string; target: string }>;
}

interface OpenedSlide {
  readonly part: string;
  readonly xml: Document;
  readonly layout: string;
  readonly title: string;
  /** Titles of the chapters that stand on it: its own, or those that share it. */
  readonly chapters: readonly string[];
  /** Every paragraph of the slide in reading order, cells of tables included. */
  readonly texts: readonly string[];
  /** Rows of the tables. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** Names of chart parts. */
  readonly charts: readonly string[];
  readonly notes: string;
}

export const openPresentation = (bytes: Uint8Array): OpenedPresentation => {
  const parts = unzipSync(bytes);
  const part = (name: string): Uint8Array => {
    const found = parts[name];
    if (found === undefined) throw new Error(`No part ${name}.`);
    return found;
  };
  // Slides share layouts.
  const read = new Map<string, Document>();
  const xml = (name: string): Document => {
    const document =
      read.get(name) ??
      new DOMParser().parseFromString(strFromU8(part(name)), "text/xml");
    read.set(name, document);
    return document;
  };
  const related = (name: string) => {
    const slash = name.lastIndexOf("/") + 1;
    const rels = `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
    return new Map(
      parts[rels] === undefined
        ? []
        : all(xml(rels), "Relationship").map((entry) => [
            entry.getAttribute("Id") ?? "",
            {
              type: entry.getAttribute("Type") ?? "",
              target: resolve(name, entry.getAttribute("Target") ?? ""),
            },
          ]),
    );
  };
  const presentation = xml("ppt/presentation.xml");
  const [size] = all(presentation, "sldSz");
  const targets = related("ppt/presentation.xml");
  const list = all(presentation, "sldIdLst")[0];
  const slideParts = (list === undefined ? [] : all(list, "sldId")).map(
    (entry) => targets.get(entry.getAttribute("r:id") ?? "")?.target ?? "",
  );
  const slide = (name: string): OpenedSlide => openSlide(name, xml, related);
  let slides: readonly OpenedSlide[] | undefined;
  return {
    parts: Object.keys(parts),
    size: {
      width: points(size, "cx"),
      height: points(size, "cy"),
    },
    xml,
    bytes: part,
    related,
    slideParts,
    slide,
    get slides() {
      slides ??= slideParts.map(slide);
      return slides;
    },
  };
};

const openSlide = (
  part: string,
  xml: OpenedPresentation["xml"],
  related: OpenedPresentation["related"],
): OpenedSlide => {
  const slide = xml(part);
  const relations = [...related(part).values()];
  const target = (type: string) =>
    relations.find((each) => each.type.endsWith(type))?.target ?? "";
  const title = all(slide, "sp").find((shape) =>
    ["title", "ctrTitle"].includes(
      all(shape, "ph")[0]?.getAttribute("type") ?? "",
    ),
  );
  const notes = target("/notesSlide");
  const shared = all(slide, "sp")
    .filter((shape) =>
      /^(?:章|Chapter) \d+$/u.test(
        all(shape, "cNvPr")[0]?.getAttribute("name") ?? "",
      ),
    )
    // A line that is broken between phrases is one title.
    .map((shape) => textOf(shape).replaceAll(/ ?\n/gu, " "));
  const ownTitle = title === undefined ? "" : textOf(title);
  return {
    part,
    xml: slide,
    layout:
      xml(target("/slideLayout")).documentElement?.getAttribute("type") ?? "",
    title: ownTitle,
    chapters: shared.length > 0 ? shared : [ownTitle],
    texts: all(slide, "p").filter(isText).map(textOf),
    tables: all(slide, "tbl").map((table) =>
      all(table, "tr").map((row) => all(row, "tc").map(textOf)),
    ),
    charts: relations
      .filter(({ type }) => type.endsWith("/chart"))
      .map((relation) => relation.target),
    notes: notes === "" ? "" : textOf(xml(notes)),
  };
};

/** Elements with a local name, in the order of the document. */
export const all = (
  root: Document | Element,
  name: string,
): readonly Element[] => [...root.getElementsByTagNameNS("*", name)];

/** What is read, with a line feed for each break and between paragraphs. */
export const textOf = (root: Document | Element): string => {
  const paragraphs =
    isElement(root) && isText(root) ? [root] : all(root, "p").filter(isText);
  return paragraphs
    .map((paragraph) =>
      all(paragraph, "*")
        .map((each) => {
          if (each.localName === "br") return "\n";
          return each.localName === "t" ? (each.textContent ?? "") : "";
        })
        .join(""),
    )
    .join("\n");
};

const isElement = (node: Document | Element): node is Element =>
  node.nodeType === 1;

const isText = ({ localName, namespaceURI }: Element): boolean =>
  localName === "p" &&
  (namespaceURI?.endsWith("/drawingml/2006/main") ?? false);

export const points = (element: Element | undefined, name: string): number =>
  Number(element?.getAttribute(name)) / 12_700;

const resolve = (source: string, target: string): string => {
  if (target.startsWith("/")) return target.slice(1);
  const path = source.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else path.push(step);
  }
  return path.join("/");
};
