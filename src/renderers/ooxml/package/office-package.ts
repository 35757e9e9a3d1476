import type { Document } from "@xmldom/xmldom";
import { XMLSerializer } from "@xmldom/xmldom";
import { strToU8 } from "fflate";
import type { Pause } from "../../../domain/steps";
import { packFiles } from "../../pack-files";
import { parseXml } from "./parse-xml";
import { childrenOf, descendantsOf, removeElement } from "./xml-elements";

const RELATIONSHIPS =
  "http://schemas.openxmlformats.org/package/2006/relationships";
const CONTENT_TYPES =
  "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONSHIPS_TYPE =
  "application/vnd.openxmlformats-package.relationships+xml";
const CONTENT_TYPES_PART = "[Content_Types].xml";

/** A relationship from one part to another, or to an address outside. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Full name of the part (ppt/slides/slide1.xml); the address of an external one. */
  readonly target: string;
  readonly isExternal: boolean;
}

/**
 * The parts of an Office file, read and changed (ECMA-376 part 2). Parts are
 * named without a slash at the beginning. What is not touched keeps its bytes.
 */
export class OfficePackage {
  readonly #parts: Map<string, Uint8Array>;
  /** Parts that are open as documents. */
  readonly #documents = new Map<string, Document>();
  /** Those that are written back at the end. */
  readonly #edited = new Set<string>();

  constructor(parts: Readonly<Record<string, Uint8Array>>) {
    this.#parts = new Map(Object.entries(parts));
  }

  get names(): readonly string[] {
    return [...this.#parts.keys()];
  }

  has(name: string): boolean {
    return this.#parts.has(name);
  }

  /** A part as a document whose changes become part of the file. @throws Error as xml() does */
  edit(name: string): Document {
    this.#edited.add(name);
    return this.xml(name);
  }

  /**
   * A part as a document to read.
   * @throws Error when there is no such part, or it is not XML
   */
  xml(name: string): Document {
    const open = this.#documents.get(name);
    if (open !== undefined) return open;
    const bytes = this.#parts.get(name);
    if (bytes === undefined) throw new Error(`There is no part ${name}.`);
    const document = parseXml(bytes);
    this.#documents.set(name, document);
    return document;
  }

  /** Writes a part anew. @param contentType without it the ending of the name decides */
  set(name: string, content: string | Uint8Array, contentType?: string): void {
    this.#forget(name);
    this.#parts.set(
      name,
      typeof content === "string" ? strToU8(content) : content,
    );
    if (contentType !== undefined) this.setContentType(name, contentType);
  }

  /** Removes a part with its relationships and content type; who points to it is not looked at. */
  remove(name: string): void {
    for (const part of [name, relationshipsPart(name)]) {
      this.#parts.delete(part);
      this.#forget(part);
    }
    const entry = this.#override(name);
    if (entry === undefined) return;
    this.edit(CONTENT_TYPES_PART);
    removeElement(entry);
  }

  /** Content type by the part's own entry, else by its ending; undefined for an unknown part. */
  contentType(name: string): string | undefined {
    const own = this.#override(name)?.getAttribute("ContentType");
    if (own) return own;
    const extension = extensionOf(name);
    return (
      descendantsOf(this.xml(CONTENT_TYPES_PART), "Default")
        .find(
          (entry) =>
            entry.getAttribute("Extension")?.toLowerCase() === extension,
        )
        ?.getAttribute("ContentType") ?? undefined
    );
  }

  setContentType(name: string, contentType: string): void {
    const types = this.edit(CONTENT_TYPES_PART);
    const own = this.#override(name);
    if (own !== undefined) {
      own.setAttribute("ContentType", contentType);
      return;
    }
    const entry = types.createElementNS(CONTENT_TYPES, "Override");
    entry.setAttribute("PartName", `/${name}`);
    entry.setAttribute("ContentType", contentType);
    types.documentElement?.appendChild(entry);
  }

  /** Says what all parts with an ending are, unless it is said already. */
  setDefaultType(extension: string, contentType: string): void {
    const types = this.edit(CONTENT_TYPES_PART);
    const isKnown = descendantsOf(types, "Default").some(
      (entry) => entry.getAttribute("Extension")?.toLowerCase() === extension,
    );
    if (isKnown) return;
    const entry = types.createElementNS(CONTENT_TYPES, "Default");
    entry.setAttribute("Extension", extension);
    entry.setAttribute("ContentType", contentType);
    const root = types.documentElement;
    root?.insertBefore(entry, root.firstChild);
  }

  /** Relationships of a part; of the file itself with an empty name. */
  relationships(name: string): readonly Relationship[] {
    const part = relationshipsPart(name);
    if (!this.has(part)) return [];
    return descendantsOf(this.xml(part), "Relationship").map((entry) => {
      const target = entry.getAttribute("Target") ?? "";
      const isExternal = entry.getAttribute("TargetMode") === "External";
      return {
        id: entry.getAttribute("Id") ?? "",
        type: entry.getAttribute("Type") ?? "",
        target: isExternal ? target : resolve(name, target),
        isExternal,
      };
    });
  }

  /** Target of the first relationship whose type ends so: "/slideMaster". */
  related(name: string, type: string): string | undefined {
    return this.relationships(name).find((each) => each.type.endsWith(type))
      ?.target;
  }

  /** @returns the id of the new relationship */
  relate(name: string, type: string, target: string): string {
    const part = relationshipsPart(name);
    if (!this.has(part)) {
      this.setDefaultType("rels", RELATIONSHIPS_TYPE);
      this.set(
        part,
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"/>`,
      );
    }
    const taken = new Set(this.relationships(name).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const document = this.edit(part);
    const entry = document.createElementNS(RELATIONSHIPS, "Relationship");
    entry.setAttribute("Id", id);
    entry.setAttribute("Type", type);
    entry.setAttribute("Target", `/${target}`);
    document.documentElement?.appendChild(entry);
    return id;
  }

  /** Lets the relationships of a part that lead to one part lead to another. */
  retarget(name: string, from: string, to: string): void {
    const ids = new Set(
      this.relationships(name)
        .filter(({ target, isExternal }) => target === from && !isExternal)
        .map(({ id }) => id),
    );
    if (ids.size === 0) return;
    const document = this.edit(relationshipsPart(name));
    for (const entry of descendantsOf(document, "Relationship")) {
      if (ids.has(entry.getAttribute("Id") ?? "")) {
        entry.setAttribute("Target", `/${to}`);
      }
    }
  }

  /** Removes a relationship; its target stays. */
  unrelate(name: string, id: string): void {
    const part = relationshipsPart(name);
    for (const entry of descendantsOf(this.edit(part), "Relationship")) {
      if (entry.getAttribute("Id") === id) removeElement(entry);
    }
  }

  /** A name that no part has: ppt/slides/slide, xml → ppt/slides/slide3.xml */
  freeName(stem: string, extension: string): string {
    let number = 1;
    while (this.has(`${stem}${number}.${extension}`)) number += 1;
    return `${stem}${number}.${extension}`;
  }

  /**
   * The file; the same parts give the same bytes on the same browser.
   * @param pause see packFiles()
   */
  async toBytes(pause?: Pause): Promise<Uint8Array> {
    const serializer = new XMLSerializer();
    for (const name of this.#edited) {
      const text = serializer.serializeToString(this.xml(name));
      this.#parts.set(name, strToU8(text));
      await pause?.();
    }
    const types = this.#parts.get(CONTENT_TYPES_PART);
    return packFiles(
      {
        // Readers that stream expect it first.
        ...(types === undefined ? {} : { [CONTENT_TYPES_PART]: types }),
        ...Object.fromEntries(this.#parts),
      },
      pause,
    );
  }

  #forget(name: string): void {
    this.#documents.delete(name);
    this.#edited.delete(name);
  }

  #override(name: string) {
    return childrenOf(
      this.xml(CONTENT_TYPES_PART).documentElement,
      "Override",
    ).find((entry) => entry.getAttribute("PartName") === `/${name}`);
  }
}

const extensionOf = (name: string): string =>
  name.slice(name.lastIndexOf(".") + 1).toLowerCase();

/** ppt/slides/slide1.xml → ppt/slides/_rels/slide1.xml.rels */
const relationshipsPart = (name: string): string => {
  const slash = name.lastIndexOf("/") + 1;
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
};

/** A target as it is written, seen from the folder of its source. */
const resolve = (source: string, target: string): string => {
  if (target.startsWith("/")) return target.slice(1);
  const path = source.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
};
