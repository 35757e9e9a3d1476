import { escapeMarkup } from "../../../markup/escape-markup";
import type { Report } from "../../../report/report";
import type { OfficePackage } from "./office-package";
import { childrenOf, removeElement } from "./xml-elements";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CORE = `${PACKAGE}/relationships/metadata/core-properties`;

/** Written when the summary has no 公表日; never the clock, so that the same report gives the same bytes. */
const NO_DATE = "1970-01-01";

/** Of the file as a whole: words that a city's file says of people, offices and earlier documents. */
const TELLING = [
  "Manager",
  "Company",
  "HyperlinkBase",
  "Template",
  "TitlesOfParts",
];

/**
 * What a file says of itself: the title, and the division as its author. A
 * city's own file loses what it said before: people, an earlier title, its
 * thumbnail (domain: Editions and freezing).
 */
export const writeProperties = (
  file: OfficePackage,
  report: Pick<Report, "title" | "division" | "publishedOn" | "language">,
): void => {
  for (const { id, type, target } of file.relationships("")) {
    if (/\/(core-properties|custom-properties|thumbnail)$/u.test(type)) {
      file.unrelate("", id);
      if (file.has(target)) file.remove(target);
    }
    if (/\/extended-properties$/u.test(type) && file.has(target)) {
      forget(file, target);
    }
  }
  file.set(
    "docProps/core.xml",
    coreXml(report),
    "application/vnd.openxmlformats-package.core-properties+xml",
  );
  file.relate("", CORE, "docProps/core.xml");
};

const forget = (file: OfficePackage, part: string): void => {
  const root = file.edit(part).documentElement;
  for (const name of TELLING) {
    for (const element of childrenOf(root, name)) removeElement(element);
  }
  // The two belong together (ECMA-376 part 1, 22.2.2.12).
  for (const element of childrenOf(root, "HeadingPairs"))
    removeElement(element);
};

const coreXml = ({
  title,
  division,
  publishedOn,
  language,
}: Parameters<typeof writeProperties>[1]): string => {
  const at = `${publishedOn ?? NO_DATE}T00:00:00Z`;
  const author = escapeMarkup(division ?? title);
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    `<dc:title>${escapeMarkup(title)}</dc:title><dc:description>${escapeMarkup(title)}</dc:description><dc:creator>${author}</dc:creator><cp:lastModifiedBy>${author}</cp:lastModifiedBy><dc:language>${language}</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified></cp:coreProperties>`,
  ].join("");
};
