import { escapeMarkup } from "../../../markup/escape-markup";
import { DESIGN } from "../../design-values";
import { textWidth } from "../../lines/char-width";
import { emu } from "./emu";
import { NAMESPACES } from "./namespaces";
import { PAPER } from "./paper-xml";

/** Points: at the upper left, above what slides hold. */
const PLACE = { x: 8, y: 4, height: 16 } as const;
const { note: SIZE } = DESIGN.slide;

/**
 * A line on top of a slide that says whom it is for, on paper: a dark band may
 * lie there. An element of its own.
 * @param id unique on the slide
 * @param width of the slide, points
 */
export const markingXml = (text: string, id: number, width: number): string => {
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
