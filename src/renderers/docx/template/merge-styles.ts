import type { Document, Element } from "@xmldom/xmldom";
import {
  childAt,
  childrenOf,
  descendantsOf,
  removeElement,
} from "../../ooxml/package/xml-elements";
import { setWordAttribute, wordAttribute } from "../xml/word-xml";

/** Elements that name a style. */
const REFERENCES = ["pStyle", "rStyle", "tblStyle"];
/** Elements of a style that name another. */
const LINKS = ["basedOn", "next", "link"];

/**
 * Lets content that was written with our styles use those of the city: a style
 * with the same name (heading 1, caption, Normal) is the city's, whatever its
 * id; one that the city lacks is added without its fonts, so that the city's
 * fonts hold.
 */
export const mergeStyles = (
  content: readonly Element[],
  ours: Document,
  theirs: Document,
): void => {
  const ids = new Map<string, string>();
  const resolve = (id: string): string => {
    const known = ids.get(id);
    if (known !== undefined) return known;
    const style = stylesOf(ours).find(
      (each) => wordAttribute(each, "styleId") === id,
    );
    const same = style && sameStyle(style, theirs);
    const resolved = same ? wordAttribute(same, "styleId") : freeId(id, theirs);
    ids.set(id, resolved);
    if (style !== undefined && same === undefined) {
      addStyle(style, resolved, theirs, resolve);
    }
    return resolved;
  };
  for (const element of content) {
    for (const name of REFERENCES) {
      for (const reference of descendantsOf(element, name)) {
        const id = resolve(wordAttribute(reference, "val"));
        setWordAttribute(reference, "val", id);
      }
    }
  }
};

const addStyle = (
  style: Element,
  id: string,
  theirs: Document,
  resolve: (id: string) => string,
): void => {
  const copy = theirs.importNode(style, true);
  setWordAttribute(copy, "styleId", id);
  for (const name of ["rFonts", "lang"]) {
    descendantsOf(copy, name).forEach(removeElement);
  }
  // Before its links: they lead back here.
  theirs.documentElement?.appendChild(copy);
  for (const link of LINKS.flatMap((name) => childrenOf(copy, name))) {
    setWordAttribute(link, "val", resolve(wordAttribute(link, "val")));
  }
};

/** Names of built-in styles differ in their capitals from writer to writer. */
const sameStyle = (style: Element, theirs: Document): Element | undefined => {
  const isDefault = (each: Element) =>
    ["1", "true"].includes(wordAttribute(each, "default"));
  const alike = stylesOf(theirs).filter(
    (each) => wordAttribute(each, "type") === wordAttribute(style, "type"),
  );
  return (
    alike.find((each) => nameOf(each) === nameOf(style)) ??
    (isDefault(style) ? alike.find(isDefault) : undefined)
  );
};

const nameOf = (style: Element): string =>
  wordAttribute(childAt(style, "name"), "val").toLowerCase();

const freeId = (id: string, theirs: Document): string => {
  const taken = new Set(
    stylesOf(theirs).map((style) => wordAttribute(style, "styleId")),
  );
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}${number}`;
  return free;
};

const stylesOf = (document: Document): readonly Element[] =>
  childrenOf(document.documentElement, "style");
