import { printableText } from "../../../markup/printable-text";
import type { Report } from "../../../report/report";
import type { OfficePackage } from "../../ooxml/package/office-package";
import { childrenOf } from "../../ooxml/package/xml-elements";

const DC = "http://purl.org/dc/elements/1.1/";

/** Writes the title of the summary into the properties of a document that has any. */
export const setTitle = (
  file: OfficePackage,
  { title }: Pick<Report, "title">,
): void => {
  const part = file.related("", "/metadata/core-properties");
  if (part === undefined || !file.has(part)) return;
  const document = file.edit(part);
  const root = document.documentElement;
  const [written] = childrenOf(root, "title");
  const element = written ?? document.createElementNS(DC, "dc:title");
  element.textContent = printableText(title);
  if (written === undefined) root?.appendChild(element);
};
