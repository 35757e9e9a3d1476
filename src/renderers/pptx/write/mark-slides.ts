import { importElement } from "../../ooxml/package/import-element";
import { descendantsOf } from "../../ooxml/package/xml-elements";
import type { Deck } from "../deck/deck";
import { markingXml } from "../xml/marking-xml";
import { listedSlides } from "./list-slides";

/**
 * Writes a line on top of every slide of the city's own.
 * @param ours slides that are written with it: to read each again takes longer than to write it
 */
export const markCitySlides = (
  { file, mainPart, width }: Deck,
  marking: string,
  ours: readonly string[],
): void => {
  const marked = new Set(ours);
  for (const { part } of listedSlides(file, mainPart)) {
    if (marked.has(part)) continue;
    const slide = file.edit(part);
    const [tree] = descendantsOf(slide, "spTree");
    const ids = descendantsOf(slide, "cNvPr").map((each) =>
      Number(each.getAttribute("id")),
    );
    tree?.appendChild(
      importElement(slide, markingXml(marking, Math.max(1, ...ids) + 1, width)),
    );
  }
};
