import { DESIGN } from "../../design-values";
import { accent, faint, hairline, line } from "./colors";

export interface ParagraphStyle {
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
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly rule?: ParagraphRule;
  /** Points that all lines but the first are set in. */
  readonly hanging?: number;
  readonly alignment?: "left" | "right" | "center";
  readonly outlineLevel?: number;
}

/** A line below a paragraph. */
interface ParagraphRule {
  /** Points. */
  readonly width: number;
  /** Points between text and line. */
  readonly space: number;
  readonly color: string;
  /** Whether the paragraphs of a list have it between them too. */
  readonly isBetween?: boolean;
}

const { title, heading, body, table, note } = DESIGN.page;

/** Of text without a style of its own. */
export const normalStyle: ParagraphStyle = {
  name: "Normal",
  isBuiltIn: true,
  size: body,
  line: 15.5,
  after: 3,
};

/**
 * The type scale. Lines have exact heights: the fonts of Japanese Windows ask
 * for lines half as high again as those of others, and pages would break
 * elsewhere on every computer.
 */
export const paragraphStyles: Readonly<Record<string, ParagraphStyle>> = {
  Title: {
    name: "Title",
    isBuiltIn: true,
    size: 26,
    bold: true,
    line: 38,
    before: 150,
    after: 22,
    rule: { width: 3, space: 14, color: accent },
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
    size: title,
    bold: true,
    line: 24,
    before: 16,
    after: 6,
    keepNext: true,
    keepLines: true,
    rule: { width: 1.5, space: 4, color: accent },
    outlineLevel: 0,
  },
  Heading2: {
    name: "heading 2",
    isBuiltIn: true,
    next: "Normal",
    size: heading,
    bold: true,
    line: 18,
    before: 10,
    after: 3,
    keepNext: true,
    keepLines: true,
    rule: { width: 0.5, space: 2, color: line },
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
    keepNext: true,
    keepLines: true,
    outlineLevel: 2,
  },
  TOCHeading: {
    name: "TOC Heading",
    isBuiltIn: true,
    next: "Normal",
    size: title,
    bold: true,
    line: 24,
    before: 48,
    after: 10,
    keepNext: true,
    keepLines: true,
    rule: { width: 1.5, space: 4, color: accent },
  },
  TOC1: {
    name: "toc 1",
    isBuiltIn: true,
    next: "Normal",
    size: 11,
    line: 20,
    before: 1,
    after: 1,
  },
  Caption: {
    name: "caption",
    isBuiltIn: true,
    next: "Normal",
    size: table,
    bold: true,
    line: 15,
    before: 5,
    after: 3,
    keepLines: true,
  },
  Header: {
    name: "header",
    isBuiltIn: true,
    size: note,
    color: faint,
    line: 13,
    rule: { width: 0.5, space: 4, color: line },
  },
  Footer: {
    name: "footer",
    isBuiltIn: true,
    size: note,
    color: faint,
    line: 13,
  },
  ListBullet: {
    name: "List Bullet",
    isBuiltIn: true,
    size: body,
    line: 15,
    after: 1,
  },
  NendoNote: {
    name: "年度まとめ 注記",
    size: note,
    color: faint,
    line: 12.5,
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
    size: body,
    line: 15,
    keepLines: true,
    rule: { width: 0.5, space: 1, color: hairline, isBetween: true },
    hanging: 90,
  },
  NendoFigure: {
    name: "年度まとめ 図",
    next: "Caption",
    size: body,
    before: 6,
    alignment: "center",
  },
  NendoFact: {
    name: "年度まとめ カードの項目",
    size: table,
    line: 13.5,
    hanging: 44,
  },
  NendoTableText: {
    name: "年度まとめ 表の文字",
    size: table,
    line: 13,
  },
  NendoTableNumber: {
    name: "年度まとめ 表の数値",
    basedOn: "NendoTableText",
    size: table,
    line: 13,
    alignment: "right",
  },
};
