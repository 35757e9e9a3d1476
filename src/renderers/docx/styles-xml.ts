import { accent, faint, hairline, ink, line, soft } from "./colors";

/** Font of every text; Word of every system knows it or a kin. */
export const FONT = "游ゴシック";

interface ParagraphStyle {
  /** Word shows built-in names in the language of its user: heading 1 as 見出し 1. */
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly isBuiltIn?: boolean;
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  /** Points, of each line; absent for lines as high as what stands in them. */
  readonly line?: number;
  readonly before?: number;
  readonly after?: number;
  /** More paragraph properties, in the order of the schema, by place. */
  readonly keep?: string;
  readonly borders?: string;
  readonly tabs?: string;
  readonly indent?: string;
  readonly alignment?: "left" | "right" | "center";
  readonly outlineLevel?: number;
}

/**
 * The type scale. Lines have exact heights: the fonts of Japanese Windows ask
 * for lines half as high again as those of others, and pages would break
 * elsewhere on every computer.
 */
const paragraphStyles: Readonly<Record<string, ParagraphStyle>> = {
  Title: {
    name: "Title",
    isBuiltIn: true,
    size: 26,
    bold: true,
    line: 38,
    before: 190,
    after: 22,
    borders: `<w:pBdr><w:bottom w:val="single" w:sz="24" w:space="14" w:color="${accent}"/></w:pBdr>`,
  },
  Subtitle: {
    name: "Subtitle",
    isBuiltIn: true,
    size: 12,
    color: faint,
    line: 20,
    after: 4,
  },
  Heading1: {
    name: "heading 1",
    isBuiltIn: true,
    next: "Normal",
    size: 16,
    bold: true,
    line: 24,
    after: 8,
    keep: "<w:keepNext/><w:keepLines/>",
    borders: `<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="4" w:color="${accent}"/></w:pBdr>`,
    outlineLevel: 0,
  },
  Heading2: {
    name: "heading 2",
    isBuiltIn: true,
    next: "Normal",
    size: 12,
    bold: true,
    line: 18,
    before: 14,
    after: 4,
    keep: "<w:keepNext/><w:keepLines/>",
    borders: `<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="2" w:color="${line}"/></w:pBdr>`,
    outlineLevel: 1,
  },
  Heading3: {
    name: "heading 3",
    isBuiltIn: true,
    next: "Normal",
    size: 11,
    bold: true,
    line: 17,
    before: 10,
    after: 3,
    keep: "<w:keepNext/><w:keepLines/>",
    outlineLevel: 2,
  },
  TOCHeading: {
    name: "TOC Heading",
    isBuiltIn: true,
    next: "Normal",
    size: 16,
    bold: true,
    line: 24,
    after: 10,
    keep: "<w:keepNext/><w:keepLines/>",
    borders: `<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="4" w:color="${accent}"/></w:pBdr>`,
  },
  TOC1: {
    name: "toc 1",
    isBuiltIn: true,
    next: "Normal",
    size: 11,
    line: 20,
    before: 4,
    after: 4,
  },
  Caption: {
    name: "caption",
    isBuiltIn: true,
    next: "Normal",
    size: 9.5,
    bold: true,
    line: 15,
    before: 8,
    after: 3,
    keep: "<w:keepLines/>",
  },
  Header: {
    name: "header",
    isBuiltIn: true,
    size: 8.5,
    color: faint,
    line: 13,
    borders: `<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="${line}"/></w:pBdr>`,
  },
  Footer: {
    name: "footer",
    isBuiltIn: true,
    size: 8.5,
    color: faint,
    line: 13,
  },
  ListBullet: {
    name: "List Bullet",
    isBuiltIn: true,
    size: 10.5,
    line: 16,
    after: 2,
  },
  NendoNote: {
    name: "年度まとめ 注記",
    size: 9,
    color: faint,
    line: 13.5,
    before: 2,
    after: 2,
  },
  NendoPointer: {
    name: "年度まとめ 参照",
    size: 10,
    bold: true,
    line: 15,
    before: 3,
    after: 2,
    alignment: "right",
  },
  NendoDated: {
    name: "年度まとめ 日付の一覧",
    size: 10.5,
    line: 16,
    keep: "<w:keepLines/>",
    borders: `<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="2" w:color="${hairline}"/><w:between w:val="single" w:sz="4" w:space="2" w:color="${hairline}"/></w:pBdr>`,
    indent: `<w:ind w:left="1814" w:hanging="1814"/>`,
  },
  NendoFigure: {
    name: "年度まとめ 図",
    next: "Caption",
    size: 10.5,
    before: 6,
    alignment: "center",
  },
  NendoTableText: {
    name: "年度まとめ 表の文字",
    size: 9,
    line: 13,
  },
  NendoTableNumber: {
    name: "年度まとめ 表の数値",
    basedOn: "NendoTableText",
    size: 9,
    line: 13,
    alignment: "right",
  },
};

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
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="80" w:line="340" w:lineRule="exact"/></w:pPr><w:rPr>${fonts}<w:sz w:val="21"/><w:szCs w:val="21"/>${language}</w:rPr></w:style>`,
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
    tableStyle(
      "NendoCard",
      "年度まとめ カード",
      `<w:bottom w:val="single" w:sz="4" w:space="0" w:color="${line}"/>`,
      `<w:tblStylePr w:type="firstCol"><w:rPr>${fonts}<w:color w:val="${faint}"/></w:rPr></w:tblStylePr>`,
    ),
    `</w:styles>`,
  ].join("");

const paragraphStyle = (id: string, style: ParagraphStyle): string => {
  const { name, basedOn = "Normal", next, isBuiltIn, outlineLevel } = style;
  return [
    `<w:style w:type="paragraph"${isBuiltIn ? "" : ` w:customStyle="1"`} w:styleId="${id}">`,
    `<w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>`,
    next === undefined ? "" : `<w:next w:val="${next}"/>`,
    `<w:uiPriority w:val="${isBuiltIn ? 9 : 40}"/><w:qFormat/>`,
    `<w:pPr>${style.keep ?? ""}${style.borders ?? ""}${style.tabs ?? ""}`,
    spacing(style),
    style.indent ?? "",
    style.alignment === undefined ? "" : `<w:jc w:val="${style.alignment}"/>`,
    outlineLevel === undefined ? "" : `<w:outlineLvl w:val="${outlineLevel}"/>`,
    `</w:pPr><w:rPr>${fonts}`,
    style.bold ? "<w:b/><w:bCs/>" : "",
    style.color === undefined ? "" : `<w:color w:val="${style.color}"/>`,
    `<w:sz w:val="${style.size * 2}"/><w:szCs w:val="${style.size * 2}"/>`,
    `</w:rPr></w:style>`,
  ].join("");
};

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
    `<w:tblCellMar><w:top w:w="34" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="34" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>`,
    parts,
    `</w:style>`,
  ].join("");
