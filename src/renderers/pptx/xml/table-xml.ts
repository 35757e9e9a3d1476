import type { GridCell } from "../../ooxml/table-grid";
import type { PlannedRow, PlannedTable } from "../pieces/planned-table";
import { CELL_MARGIN, tableLineHeight } from "../pieces/planned-table";
import { emu } from "./emu";
import type { TextContext } from "./text-xml";
import { runsXml } from "./text-xml";

const GREY = `<a:schemeClr val="bg1"><a:lumMod val="75000"/></a:schemeClr>`;
const INK = `<a:schemeClr val="tx1"/>`;
const PANEL = `<a:solidFill><a:schemeClr val="bg1"><a:lumMod val="95000"/></a:schemeClr></a:solidFill>`;

/** A native table: header rows on grey, hairlines between rows, numbers at the right. */
export const tableXml = (
  { columnWidths, rows, textSize }: PlannedTable,
  context: TextContext,
): string =>
  [
    `<a:tbl><a:tblPr firstRow="1" firstCol="1"/>`,
    `<a:tblGrid>${columnWidths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join("")}</a:tblGrid>`,
    ...rows.map((row, index) =>
      [
        `<a:tr h="${emu(row.height)}">`,
        ...row.cells.map((cell) =>
          cellXml(
            cell,
            row,
            {
              isFirstRow: index === 0,
              isLastRow: index === rows.length - 1,
              isUnderHead: rows[index + 1]?.kind !== "head",
            },
            textSize,
            context,
          ),
        ),
        `</a:tr>`,
      ].join(""),
    ),
    `</a:tbl>`,
  ].join("");

interface RowPlace {
  readonly isFirstRow: boolean;
  readonly isLastRow: boolean;
  readonly isUnderHead: boolean;
}

const cellXml = (
  cell: GridCell,
  row: PlannedRow,
  place: RowPlace,
  textSize: number,
  context: TextContext,
): string => {
  const bold = row.kind !== "body";
  const spacing = `<a:lnSpc><a:spcPts val="${tableLineHeight(textSize) * 100}"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef>`;
  const runs = runsXml(
    [{ text: cell.text, bold, ink: "text" }],
    textSize,
    context,
  );
  const end = `<a:endParaRPr lang="${context.language}" sz="${textSize * 100}"/>`;
  return [
    `<a:tc${spansOf(cell)}><a:txBody><a:bodyPr/><a:lstStyle/>`,
    `<a:p><a:pPr algn="${alignOf(cell)}">${spacing}<a:buNone/></a:pPr>${runs === "" ? end : runs}</a:p></a:txBody>`,
    `<a:tcPr marL="${emu(CELL_MARGIN.side)}" marR="${emu(CELL_MARGIN.side)}" marT="${emu(CELL_MARGIN.top)}" marB="${emu(CELL_MARGIN.top)}" anchor="${row.kind === "head" ? "b" : "t"}">`,
    borders(row, place),
    row.kind === "body" ? `<a:noFill/>` : PANEL,
    `</a:tcPr></a:tc>`,
  ].join("");
};

const spansOf = ({ columnSpan, rowSpan, covered }: GridCell): string =>
  [
    columnSpan > 1 ? ` gridSpan="${columnSpan}"` : "",
    rowSpan > 1 ? ` rowSpan="${rowSpan}"` : "",
    covered === "fromLeft" ? ` hMerge="1"` : "",
    covered === "fromAbove" ? ` vMerge="1"` : "",
  ].join("");

const alignOf = ({ isNumber, columnSpan }: GridCell): string => {
  if (columnSpan > 1) return "ctr";
  return isNumber ? "r" : "l";
};

const borders = (
  { kind }: PlannedRow,
  { isFirstRow, isLastRow, isUnderHead }: RowPlace,
): string => {
  const isStrongTop = isFirstRow || kind === "total";
  const isStrongBottom = isLastRow || (kind === "head" && isUnderHead);
  return [
    edge("lnL", undefined),
    edge("lnR", undefined),
    edge("lnT", isStrongTop ? INK : GREY),
    edge("lnB", isStrongBottom ? INK : GREY),
  ].join("");
};

const edge = (tag: string, color: string | undefined): string =>
  color === undefined
    ? `<a:${tag} w="0"><a:noFill/></a:${tag}>`
    : `<a:${tag} w="${color === INK ? 9525 : 6350}"><a:solidFill>${color}</a:solidFill></a:${tag}>`;
