import { escapeMarkup } from "../../../markup/escape-markup";
import type { Report } from "../../../report/report";
import type { OfficePackage } from "../../ooxml/package/office-package";
import { XML_HEAD } from "../xml/namespaces";

/** Written when the summary has no 公表日; never the clock, so that the same report gives the same bytes. */
const NO_DATE = "1970-01-01";

/** Title, author and date of our own file. A city's file keeps what it says of itself. */
export const writeProperties = (
  file: OfficePackage,
  { title, division, publishedOn, language }: Report,
): void => {
  const at = `${publishedOn ?? NO_DATE}T00:00:00Z`;
  file.set(
    "docProps/core.xml",
    [
      `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
      `<dc:title>${escapeMarkup(title)}</dc:title><dc:creator>${escapeMarkup(division ?? title)}</dc:creator><dc:language>${language}</dc:language>`,
      `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified></cp:coreProperties>`,
    ].join(""),
    "application/vnd.openxmlformats-package.core-properties+xml",
  );
  file.relate(
    "",
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    "docProps/core.xml",
  );
};
