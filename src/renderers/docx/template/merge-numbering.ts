import type { Document, Element } from "@xmldom/xmldom";
import {
  childAt,
  childrenOf,
  descendantsOf,
} from "../../ooxml/package/xml-elements";
import { setWordAttribute, W, wordAttribute } from "../xml/word-xml";

/** Adds the lists that content uses to those of the city, under numbers of their own. */
export const mergeNumbering = (
  content: readonly Element[],
  ours: Document,
  theirs: Document,
): void => {
  const ids = new Map<string, string>();
  const references = content.flatMap((element) =>
    descendantsOf(element, "numId"),
  );
  for (const reference of references) {
    const id = wordAttribute(reference, "val");
    const added = ids.get(id) ?? addList(id, ours, theirs);
    ids.set(id, added);
    setWordAttribute(reference, "val", added);
  }
};

/** @returns the number of the list in the city's document */
const addList = (id: string, ours: Document, theirs: Document): string => {
  const list = listsOf(ours, "num").find(
    (each) => wordAttribute(each, "numId") === id,
  );
  const abstractId = wordAttribute(
    list && childAt(list, "abstractNumId"),
    "val",
  );
  const levels = listsOf(ours, "abstractNum").find(
    (each) => wordAttribute(each, "abstractNumId") === abstractId,
  );
  const root = theirs.documentElement;
  if (list === undefined || levels === undefined || root === null) return id;
  const newAbstractId = nextId(theirs, "abstractNum", "abstractNumId");
  const newId = nextId(theirs, "num", "numId");
  const abstractCopy = theirs.importNode(levels, true);
  removeExtensions(abstractCopy);
  setWordAttribute(abstractCopy, "abstractNumId", newAbstractId);
  const copy = theirs.importNode(list, true);
  setWordAttribute(copy, "numId", newId);
  for (const reference of childrenOf(copy, "abstractNumId")) {
    setWordAttribute(reference, "val", newAbstractId);
  }
  // Definitions, then lists, then what else there is.
  root.insertBefore(abstractCopy, childrenOf(root, "num")[0] ?? null);
  const last = childrenOf(root, "num").at(-1) ?? abstractCopy;
  root.insertBefore(copy, last.nextSibling);
  return newId;
};

/** Attributes of later versions need names that the city's document may not declare. */
const removeExtensions = (element: Element): void => {
  for (const each of [element, ...descendantsOf(element, "*")]) {
    for (const attribute of [...each.attributes]) {
      if (attribute.namespaceURI !== W) each.removeAttributeNode(attribute);
    }
  }
};

const listsOf = (document: Document, name: string): readonly Element[] =>
  childrenOf(document.documentElement, name);

const nextId = (document: Document, name: string, attribute: string): string =>
  String(
    Math.max(
      0,
      ...listsOf(document, name).map((each) =>
        Number(wordAttribute(each, attribute)),
      ),
    ) + 1,
  );
