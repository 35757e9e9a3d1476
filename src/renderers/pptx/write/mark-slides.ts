import { DESIGN } from "../../design-values";
import { escapeMarkup } from "../../../markup/escape-markup";
import { importElement } from "../../ooxml/package/import-element";
import { descendantsOf } from "../../ooxml/package/xml-elements";
import type { Deck } from "../deck/deck";
import { textWidth } from "../flow/char-width";
import { emu } from "../xml/emu";
import { PAPER } from "../xml/paper-xml";
import { NAMESPACES } from "../xml/namespaces";
import { listedSlides } from "./list-slides";

/** Points: at the upper left, above what slides hold. */
const PLACE = { x: 8, y: 4, height: 16 } as const;
const { note: SIZE } = DESIGN.slide;

/** Writes a line on top of every slide, also of the city's own, on paper: a dark band may lie there. */
export const markSlides = (
  { file, mainPart, width }: Deck,
  marking: string,
): void => {
  for (const { part } of listedSlides(file, mainPart)) {
    const slide = file.edit(part);
    const [tree] = descendantsOf(slide, "spTree");
    const ids = descendantsOf(slide, "cNvPr").map((each) =>
      Number(each.getAttribute("id")),
    );
    tree?.appendChild(
      importElement(slide, lineXml(marking, Math.max(1, ...ids) + 1, width)),
    );
  }
};

const lineXml = (text: string, id: number, width: number): string => {
  const words = escapeMarkup(text);
  const taken = Math.min(
    textWidth(text, SIZE) * 1.1 + SIZE,
    width - PLACE.x * 2,
  );
  return [
    `<p:sp ${NAMESPACES}><p:nvSpPr><p:cNvPr id="${id}" name="${words}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>`,
    `<p:spPr><a:xfrm><a:off x="${emu(PLACE.x)}" y="${emu(PLACE.y)}"/><a:ext cx="${emu(taken)}" cy="${emu(PLACE.height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${PAPER}</p:spPr>`,
    `<p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0"/><a:lstStyle/><a:p><a:pPr algn="l"/><a:r><a:rPr lang="ja-JP" sz="${SIZE * 100}" b="1"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:rPr><a:t>${words}</a:t></a:r></a:p></p:txBody></p:sp>`,
  ].join("");
};
