import type { ParagraphStyle, SetParagraph } from "../flow/paragraph";
import type { ListShape } from "../plan/slide-plan";
import { emu } from "./emu";
import type { TextContext } from "./text-xml";
import { paragraphXml } from "./text-xml";

/**
 * Paragraphs as rows of a table without a frame: dates, text and figures each
 * in a column of their own. Figures of two widths stand at one right edge: the
 * wide ones span two columns, the text beside narrow ones one more.
 */
export const listXml = (
  { paragraphs, box }: ListShape,
  context: TextContext,
): string => {
  const columns = columnsOf(paragraphs, box.width);
  return [
    `<a:tbl><a:tblPr/><a:tblGrid>`,
    ...columns.widths.map((width) => `<a:gridCol w="${emu(width)}"/>`),
    `</a:tblGrid>`,
    ...paragraphs.map((paragraph, index) =>
      rowXml(paragraph, index === 0, columns, context),
    ),
    `</a:tbl>`,
  ].join("");
};

interface Columns {
  /** Points from the left edge at which columns end. */
  readonly edges: readonly number[];
  readonly widths: readonly number[];
}

const columnsOf = (
  paragraphs: readonly SetParagraph[],
  width: number,
): Columns => {
  const edges = [
    ...new Set(
      paragraphs.flatMap(({ leadWidth, tailWidth }) => [
        leadWidth,
        width - tailWidth,
      ]),
    ),
  ]
    .filter((edge) => edge > 0 && edge < width)
    .sort((one, other) => one - other);
  const ends = [...edges, width];
  return {
    edges: ends,
    widths: ends.map((end, index) => end - (ends[index - 1] ?? 0)),
  };
};

const rowXml = (
  paragraph: SetParagraph,
  isFirst: boolean,
  { edges }: Columns,
  context: TextContext,
): string => {
  const { lead, runs, tail, leadWidth, tailWidth, lineCount, style } =
    paragraph;
  const top = isFirst ? 0 : style.spaceBefore;
  const beside: ParagraphStyle = {
    size: style.size,
    lineHeight: style.lineHeight,
    spaceBefore: 0,
    hanging: 0,
    ...(style.rule === undefined ? {} : { rule: style.rule }),
  };
  const width = edges.at(-1) ?? 0;
  const cell = (
    from: number,
    to: number,
    content: Pick<SetParagraph, "runs" | "style">,
    anchor: "t" | "b",
  ) => {
    const span = edges.filter((edge) => edge > from && edge <= to).length;
    return cellXml(content, { span, top, anchor }, context);
  };
  return [
    `<a:tr h="${emu(top + lineCount * style.lineHeight)}">`,
    lead === undefined
      ? ""
      : cell(0, leadWidth, { runs: [lead], style: beside }, "t"),
    cell(leadWidth, width - tailWidth, { runs, style }, "t"),
    tail.length === 0
      ? ""
      : cell(
          width - tailWidth,
          width,
          { runs: tail, style: { ...beside, align: "right" } },
          "b",
        ),
    `</a:tr>`,
  ].join("");
};

interface CellPlace {
  /** Columns that it takes. */
  readonly span: number;
  /** Points above the text. */
  readonly top: number;
  readonly anchor: "t" | "b";
}

const cellXml = (
  paragraph: Pick<SetParagraph, "runs" | "style">,
  { span, top, anchor }: CellPlace,
  context: TextContext,
): string =>
  [
    `<a:tc${span > 1 ? ` gridSpan="${span}"` : ""}><a:txBody><a:bodyPr/><a:lstStyle/>`,
    paragraphXml(paragraph, true, context),
    `</a:txBody><a:tcPr marL="0" marR="0" marT="${emu(top)}" marB="0" anchor="${anchor}">`,
    noEdge("lnL"),
    noEdge("lnR"),
    noEdge("lnT"),
    bottomEdge(paragraph.style.rule),
    `<a:noFill/></a:tcPr></a:tc>`,
    `<a:tc hMerge="1"><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="${context.language}"/></a:p></a:txBody><a:tcPr>${bottomEdge(paragraph.style.rule)}</a:tcPr></a:tc>`.repeat(
      span - 1,
    ),
  ].join("");

const noEdge = (tag: string): string =>
  `<a:${tag} w="0"><a:noFill/></a:${tag}>`;

const bottomEdge = (rule: "strong" | "hairline" | undefined): string => {
  if (rule === undefined) return noEdge("lnB");
  const change = rule === "strong" ? "65000" : "85000";
  return `<a:lnB w="6350"><a:solidFill><a:schemeClr val="bg1"><a:lumMod val="${change}"/></a:schemeClr></a:solidFill></a:lnB>`;
};
