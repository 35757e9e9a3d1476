import type { Element } from "@xmldom/xmldom";
import type { OfficePackage } from "./office-package";
import { descendantsOf, removeElement } from "./xml-elements";

const REFERENCES =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Addresses that text may lead to; others lead into the network of whoever made the file. */
const OPEN = /^(https?:|mailto:)/iu;

/**
 * Takes out what a file fetches from elsewhere when it is opened: linked
 * pictures, objects and templates, and links that are no addresses of the web.
 * A link in its text stays.
 */
export const dropLinks = (file: OfficePackage): void => {
  for (const part of ["", ...file.names.filter(isContent)]) {
    const dropped = file
      .relationships(part)
      .filter(
        ({ type, target, isExternal }) =>
          isExternal && !(type.endsWith("/hyperlink") && OPEN.test(target)),
      );
    for (const { id } of dropped) {
      if (part !== "") unreference(file, part, id);
      file.unrelate(part, id);
    }
  }
};

const isContent = (name: string): boolean =>
  name.endsWith(".xml") && !name.startsWith("[Content_Types]");

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
