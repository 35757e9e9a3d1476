import type { Element } from "@xmldom/xmldom";

/** Namespace of WordprocessingML. */
export const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** An attribute of WordprocessingML; "" without it. */
export const wordAttribute = (
  element: Element | undefined,
  name: string,
): string => element?.getAttributeNS(W, name) ?? "";

export const setWordAttribute = (
  element: Element,
  name: string,
  value: string,
): void => {
  const written = element.getAttributeNodeNS(W, name);
  if (written === null) element.setAttributeNS(W, `w:${name}`, value);
  else written.value = value;
};

/** Every child element, of whatever name. */
export const elementsIn = (parent: Element): readonly Element[] => {
  const found: Element[] = [];
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 1) found.push(node as Element);
  }
  return found;
};
