import type { Element } from "@xmldom/xmldom";
import { importElement } from "../../ooxml/package/import-element";
import type { OfficePackage } from "../../ooxml/package/office-package";
import {
  childAt,
  childrenOf,
  descendantsOf,
  relationshipId,
  removeElement,
} from "../../ooxml/package/xml-elements";
import { NAMESPACES, RELATIONSHIP } from "../xml/namespaces";

/** Ids of slides begin here (ECMA-376 part 1, 19.7.13). */
const FIRST_SLIDE_ID = 256;

/** A slide that the presentation lists. */
export interface ListedSlide {
  readonly part: string;
  readonly entry: Element;
}

/** The slides of a presentation, in its order. */
export const listedSlides = (
  file: OfficePackage,
  mainPart: string,
): readonly ListedSlide[] => {
  const targets = new Map(
    file.relationships(mainPart).map(({ id, target }) => [id, target]),
  );
  const list = childAt(file.xml(mainPart).documentElement, "sldIdLst");
  return childrenOf(list, "sldId").flatMap((entry) => {
    const part = targets.get(relationshipId(entry));
    return part !== undefined && file.has(part) ? [{ part, entry }] : [];
  });
};

/**
 * Lists new slides: in the place of one that gives way to them, or at the end.
 * @param replaced is removed from the file
 */
export const listSlides = (
  parts: readonly string[],
  file: OfficePackage,
  mainPart: string,
  replaced?: ListedSlide,
): void => {
  const presentation = file.edit(mainPart);
  const list = slideList(file, mainPart);
  const ids = newIds(parts.length, list);
  parts.forEach((part, index) => {
    const relation = file.relate(mainPart, RELATIONSHIP.slide, part);
    const entry = importElement(
      presentation,
      `<p:sldId ${NAMESPACES} id="${ids[index]}" r:id="${relation}"/>`,
    );
    list.insertBefore(entry, replaced?.entry ?? null);
  });
  addToSections(ids, file, mainPart, replaced?.entry.getAttribute("id"));
  if (replaced === undefined) return;
  // Links of the city's slides to that place lead to the first new slide.
  for (const { part } of listedSlides(file, mainPart)) {
    file.retarget(part, replaced.part, parts[0] ?? part);
  }
  removeSlide(replaced, file, mainPart);
};

/** The first that no slide has: the highest may be the last that there is. */
const newIds = (count: number, list: Element): readonly number[] => {
  const taken = new Set(
    childrenOf(list, "sldId").map((entry) => Number(entry.getAttribute("id"))),
  );
  const ids: number[] = [];
  for (let id = FIRST_SLIDE_ID; ids.length < count; id += 1) {
    if (!taken.has(id)) ids.push(id);
  }
  return ids;
};

/** Made where there is none: a file may hold masters alone. */
const slideList = (file: OfficePackage, mainPart: string): Element => {
  const document = file.edit(mainPart);
  const root = document.documentElement;
  const own = childAt(root, "sldIdLst");
  if (own !== undefined) return own;
  const list = importElement(document, `<p:sldIdLst ${NAMESPACES}/>`);
  // Before it stand the lists of masters alone (CT_Presentation).
  root?.insertBefore(list, childAt(root, "sldSz") ?? null);
  return list;
};

/** Where the slides are divided into sections, every slide is in one. */
const addToSections = (
  ids: readonly number[],
  file: OfficePackage,
  mainPart: string,
  replacedId: string | null | undefined,
): void => {
  const document = file.edit(mainPart);
  const [sections] = descendantsOf(document, "sectionLst");
  if (sections === undefined) return;
  const entries = descendantsOf(sections, "sldId");
  const before = entries.find(
    (entry) => entry.getAttribute("id") === replacedId,
  );
  const last = childAt(childrenOf(sections, "section").at(-1), "sldIdLst");
  const list = (before?.parentNode as Element | undefined) ?? last;
  if (list === undefined) return;
  for (const id of ids) {
    const entry = document.createElementNS(
      sections.namespaceURI,
      `${sections.prefix}:sldId`,
    );
    entry.setAttribute("id", String(id));
    list.insertBefore(entry, before ?? null);
  }
  if (before !== undefined) removeElement(before);
};

/** Takes a slide out of the file: its entry, its place in custom shows, its part and its notes. */
const removeSlide = (
  { part, entry }: ListedSlide,
  file: OfficePackage,
  mainPart: string,
): void => {
  const relation = relationshipId(entry);
  removeElement(entry);
  for (const shown of descendantsOf(file.edit(mainPart), "sld")) {
    if (relationshipId(shown) === relation) removeElement(shown);
  }
  file.unrelate(mainPart, relation);
  const notes = file.related(part, "/notesSlide");
  if (notes !== undefined) file.remove(notes);
  file.remove(part);
};
