import type { Element } from "@xmldom/xmldom";
import type { OfficePackage } from "./office-package";
import { descendantsOf, removeElement } from "./xml-elements";

const REFERENCES =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Whether a part may have relationships: all but the list of contents and what is no XML. */
export const isContent = (name: string): boolean =>
  name.endsWith(".xml") && !name.startsWith("[Content_Types]");

/** Removes a relationship of a part (of the file itself with an empty name), and what names it there. */
export const dropRelationship = (
  file: OfficePackage,
  part: string,
  id: string,
): void => {
  if (part !== "") unreference(file, part, id);
  file.unrelate(part, id);
};

/** A part that names a relationship which is gone can't be opened. */
const unreference = (file: OfficePackage, part: string, id: string): void => {
  for (const element of descendantsOf(file.edit(part), "*")) {
    for (const attribute of [...element.attributes]) {
      if (attribute.namespaceURI !== REFERENCES || attribute.value !== id) {
        continue;
      }
      if (STAYS.includes(attribute.localName ?? "")) {
        element.removeAttributeNode(attribute);
      } else unwrap(element);
    }
  }
};

/** A picture that is there too stays without the link to where it came from. */
const STAYS: readonly string[] = ["link"];

/** The words of a link stay; what is only a link goes. */
const unwrap = (element: Element): void => {
  const isLinkOfWords =
    element.localName === "hyperlink" && element.prefix === "w";
  if (isLinkOfWords) {
    for (const child of [...element.childNodes]) {
      element.parentNode?.insertBefore(child, element);
    }
  }
  removeElement(element);
};
