import type { Document, Element, Node } from "@xmldom/xmldom";

/** Child elements with a local name, in whatever namespace prefix they are written. */
export const childrenOf = (
  parent: Element | null | undefined,
  localName: string,
): readonly Element[] => {
  const found: Element[] = [];
  for (
    let node = parent?.firstChild ?? null;
    node !== null;
    node = node.nextSibling
  ) {
    if (node.nodeType === 1 && (node as Element).localName === localName) {
      found.push(node as Element);
    }
  }
  return found;
};

/** The element at the end of a path of local names; undefined when a step is missing. */
export const childAt = (
  parent: Element | null | undefined,
  ...path: readonly string[]
): Element | undefined => {
  let element = parent ?? undefined;
  for (const name of path) [element] = childrenOf(element, name);
  return element;
};

/**
 * All elements with a local name below, `*` for every one, in the order of the document. Walks
 * by itself: xmldom's list, which follows later changes, takes thrice the time.
 */
export const descendantsOf = (
  parent: Document | Element,
  localName: string,
): readonly Element[] => {
  const isAny = localName === "*";
  const found: Element[] = [];
  let node: Node | null = parent.firstChild;
  while (node !== null) {
    if (
      node.nodeType === 1 &&
      (isAny || (node as Element).localName === localName)
    ) {
      found.push(node as Element);
    }
    node = node.firstChild ?? nextOutside(node, parent);
  }
  return found;
};

/** What follows a node and all below it, as long as it is in `parent`. */
const nextOutside = (node: Node, parent: Node): Node | null => {
  let each: Node | null = node;
  while (each !== null && each !== parent) {
    if (each.nextSibling !== null) return each.nextSibling;
    each = each.parentNode;
  }
  return null;
};

/** Takes an element out of its document. */
export const removeElement = (element: Element): void => {
  element.parentNode?.removeChild(element);
};

const REFERENCES =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Id of the relationship that an element names (r:id), whatever the prefix; empty for none. */
export const relationshipId = (element: Element): string =>
  element.getAttributeNS(REFERENCES, "id") ?? "";
