import type { Box } from "../plan/slide-plan";
import { transformXml } from "../xml/emu";

/** A placeholder of a master or a layout. */
export interface BasePlaceholder {
  readonly id: number;
  readonly name: string;
  /** Attributes of p:ph. */
  readonly placeholder: string;
  readonly box?: Box;
  readonly bodyProperties?: string;
  readonly listStyle?: string;
  /** Runs or fields; a hint that is seen only while editing. */
  readonly content: string;
}

/** No insets: the text begins at the margin of the slide. */
export const FLUSH = `lIns="0" tIns="0" rIns="0" bIns="0"`;

export const placeholderXml = ({
  id,
  name,
  placeholder,
  box,
  bodyProperties = "",
  listStyle = "",
  content,
}: BasePlaceholder): string =>
  [
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${placeholder}/></p:nvPr></p:nvSpPr>`,
    `<p:spPr>${box === undefined ? "" : `${transformXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`}</p:spPr>`,
    `<p:txBody><a:bodyPr${bodyProperties === "" ? "" : ` ${bodyProperties}`}><a:normAutofit/></a:bodyPr><a:lstStyle>${listStyle}</a:lstStyle>`,
    `<a:p>${content}</a:p></p:txBody></p:sp>`,
  ].join("");

/** A plain area of a theme colour. */
export const areaXml = (
  id: number,
  name: string,
  box: Box,
  color: string,
): string =>
  [
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>`,
    `<p:spPr>${transformXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill>${color}</a:solidFill><a:ln><a:noFill/></a:ln></p:spPr>`,
    `<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="ja-JP"/></a:p></p:txBody></p:sp>`,
  ].join("");

export const schemeColor = (name: string, change = ""): string =>
  `<a:schemeClr val="${name}">${change}</a:schemeClr>`;

/** A hint in a placeholder. */
export const hint = (text: string): string =>
  `<a:r><a:rPr lang="ja-JP"/><a:t>${text}</a:t></a:r>`;

export const slideNumberField = `<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="ja-JP"/><a:t>‹#›</a:t></a:fld>`;

/** The tree of shapes of a slide, a layout or a master. */
export const shapeTreeXml = (shapes: string): string =>
  `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes}</p:spTree>`;
