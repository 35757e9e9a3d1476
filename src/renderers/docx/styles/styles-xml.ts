import { accent, hairline, ink, line, soft } from "./colors";
import type { ParagraphStyle } from "./paragraph-styles";
import { normalStyle, paragraphStyles } from "./paragraph-styles";

/** Font of every text; Word of every system knows it or a kin. */
export const FONT = "游ゴシック";

const fonts = `<w:rFonts w:ascii="${FONT}" w:eastAsia="${FONT}" w:hAnsi="${FONT}" w:cs="${FONT}"/>`;

const language = `<w:lang w:val="en-US" w:eastAsia="ja-JP" w:bidi="ar-SA"/>`;

/**
 * The styles part (ECMA-376 part 1, 17.7) of a document without a city's own
 * template. Every style names the East Asian font: without it, Japanese is
 * shown in whatever the computer has.
 */
export const stylesXml = (): string =>
  [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`,
    `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">`,
    `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:color w:val="${ink}"/><w:sz w:val="21"/><w:szCs w:val="21"/>${language}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/><w:snapToGrid w:val="0"/></w:pPr></w:pPrDefault></w:docDefaults>`,
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr>${spacing(normalStyle)}</w:pPr><w:rPr>${fonts}${size(normalStyle)}${language}</w:rPr></w:style>`,
    ...Object.entries(paragraphStyles).map(([id, style]) =>
      paragraphStyle(id, style),
    ),
    `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>`,
    `<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:uiPriority w:val="99"/><w:rPr>${fonts}<w:color w:val="${accent}"/><w:u w:val="single"/></w:rPr></w:style>`,
    `<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>`,
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
    tableStyle(
      "NendoTable",
      "年度まとめ 表",
      `<w:top w:val="single" w:sz="6" w:space="0" w:color="${ink}"/><w:bottom w:val="single" w:sz="6" w:space="0" w:color="${ink}"/>`,
      `<w:tblStylePr w:type="firstRow"><w:rPr>${fonts}<w:b/></w:rPr><w:tblPr/><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="${line}"/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${soft}"/></w:tcPr></w:tblStylePr>`,
    ),
    columnStyle("NendoCard", "年度まとめ カード"),
    columnStyle("NendoColumns", "年度まとめ 段"),
    `</w:styles>`,
  ].join("");

/** Of tables that hold what stands beside each other. */
const columnStyle = (id: string, name: string): string =>
  `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/></w:style>`;

const paragraphStyle = (id: string, style: ParagraphStyle): string => {
  const { name, basedOn = "Normal", next, isBuiltIn, outlineLevel } = style;
  return [
    `<w:style w:type="paragraph"${isBuiltIn ? "" : ` w:customStyle="1"`} w:styleId="${id}">`,
    `<w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>`,
    next === undefined ? "" : `<w:next w:val="${next}"/>`,
    `<w:uiPriority w:val="${isBuiltIn ? 9 : 40}"/><w:qFormat/>`,
    `<w:pPr>${style.keepNext ? "<w:keepNext/>" : ""}${style.keepLines ? "<w:keepLines/>" : ""}${borders(style)}`,
    spacing(style),
    style.hanging === undefined
      ? ""
      : `<w:ind w:left="${style.hanging * 20}" w:hanging="${style.hanging * 20}"/>`,
    style.alignment === undefined ? "" : `<w:jc w:val="${style.alignment}"/>`,
    outlineLevel === undefined ? "" : `<w:outlineLvl w:val="${outlineLevel}"/>`,
    `</w:pPr><w:rPr>${fonts}`,
    style.bold ? "<w:b/><w:bCs/>" : "",
    style.color === undefined ? "" : `<w:color w:val="${style.color}"/>`,
    size(style),
    `</w:rPr></w:style>`,
  ].join("");
};

const borders = ({ rule }: ParagraphStyle): string => {
  if (rule === undefined) return "";
  const { width, space, color, isBetween } = rule;
  const edge = `w:val="single" w:sz="${width * 8}" w:space="${space}" w:color="${color}"`;
  return `<w:pBdr><w:bottom ${edge}/>${isBetween ? `<w:between ${edge}/>` : ""}</w:pBdr>`;
};

/** In half points. */
const size = ({ size: points }: ParagraphStyle): string =>
  `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;

const spacing = ({
  before = 0,
  after = 0,
  line: height,
}: ParagraphStyle): string =>
  `<w:spacing w:before="${before * 20}" w:after="${after * 20}" ${
    height === undefined
      ? `w:line="240" w:lineRule="auto"`
      : `w:line="${height * 20}" w:lineRule="exact"`
  }/>`;

const tableStyle = (
  id: string,
  name: string,
  edges: string,
  parts: string,
): string =>
  [
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/>`,
    `<w:rPr>${fonts}</w:rPr>`,
    `<w:tblPr><w:tblBorders>${edges}<w:insideH w:val="single" w:sz="4" w:space="0" w:color="${hairline}"/></w:tblBorders>`,
    `<w:tblCellMar><w:top w:w="22" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="22" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>`,
    parts,
    `</w:style>`,
  ].join("");
