import type { Element } from "@xmldom/xmldom";
import { descendantsOf } from "../../ooxml/package/xml-elements";

const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Writes new ids of relationships wherever elements name an old one. */
export const relateDrawings = (
  elements: readonly Element[],
  ids: ReadonlyMap<string, string>,
): void => {
  if (ids.size === 0) return;
  for (const element of elements.flatMap(withDescendants)) {
    const { attributes } = element;
    // By number: a copy of the list for each of a million elements takes seconds.
    for (let index = 0; index < attributes.length; index += 1) {
      const attribute = attributes[index];
      if (attribute?.namespaceURI !== R) continue;
      const id = ids.get(attribute.value);
      if (id !== undefined) attribute.value = id;
    }
  }
};

const withDescendants = (element: Element): readonly Element[] => [
  element,
  ...descendantsOf(element, "*"),
];
