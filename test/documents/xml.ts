import type { Element } from "@xmldom/xmldom";
import { DOMParser } from "@xmldom/xmldom";
import { strFromU8 } from "fflate";

/** The parts of an Office package, read as XML. */
export class Package {
  constructor(private readonly parts: Readonly<Record<string, Uint8Array>>) {}

  bytes(path: string): Uint8Array {
    const part = this.parts[path];
    if (part === undefined) throw new Error(`No part ${path}.`);
    return part;
  }

  root(path: string): Element {
    const { documentElement } = new DOMParser().parseFromString(
      strFromU8(this.bytes(path)),
      "text/xml",
    );
    if (documentElement === null) throw new Error(`No element in ${path}.`);
    return documentElement;
  }

  /** Paths of the parts that a part points to, by relation id. */
  relations(path: string): ReadonlyMap<string, string> {
    const slash = path.lastIndexOf("/");
    const folder = path.slice(0, slash);
    const name = `${folder}/_rels/${path.slice(slash + 1)}.rels`;
    return new Map(
      elements(this.root(name), "Relationship").map((relation) => [
        relation.getAttribute("Id") ?? "",
        resolve(folder, relation.getAttribute("Target") ?? ""),
      ]),
    );
  }
}

/** Elements of a name at any depth, in order. */
export const elements = (within: Element, name: string): readonly Element[] => [
  ...within.getElementsByTagName(name),
];

/** The elements right below. */
export const children = (of: Element): readonly Element[] =>
  [...of.childNodes].filter(
    (node): node is Element => node.nodeType === node.ELEMENT_NODE,
  );

/** The texts of an element; line breaks and tabs as themselves. */
export const textOf = (
  within: Element,
  names: { readonly text: string; readonly breaks: readonly string[] },
): string =>
  [...within.getElementsByTagName("*")]
    .map((element) => {
      if (element.tagName === names.text) return element.textContent ?? "";
      return names.breaks.includes(element.tagName) ? "\n" : "";
    })
    .join("");

const resolve = (folder: string, target: string): string =>
  target.startsWith("/")
    ? target.slice(1)
    : new URL(target, `file:///${folder}/`).pathname.slice(1);
