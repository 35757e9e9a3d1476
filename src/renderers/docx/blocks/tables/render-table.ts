import { Table } from "docx";
import type { TableRow as DocxRow } from "docx";
import { columnUnit } from "../../../../report/cells/column-unit";
import { formatUnderUnit } from "../../../../report/cells/format-cell";
import type { TableBlock } from "../../../../report/block";
import { inPhrases } from "../../../lines/phrase-lines";
import { caption } from "../caption";
import { soft } from "../../styles/colors";
import { columnWidths, lettersIn } from "./column-widths";
import type { DocxContext } from "../../document/docx-context";
import type { BodyElement } from "../body-element";
import { renderFootnote } from "../render-footnote";
import { headTexts, renderTableHead } from "./render-table-head";
import { tableCell, tableRow } from "./table-parts";

/** A table of so many rows is kept on one page. */
const KEPT_TOGETHER = 16;

/** A table under its caption, its header repeated on every page, with its notes below. */
export const renderTable = (
  table: TableBlock,
  context: DocxContext,
): readonly BodyElement[] => {
  const units = table.columns.map((_, index) => columnUnit(table, index));
  const texts = table.rows.map(({ header, cells }) =>
    [header, ...cells].map((cell, index) =>
      formatUnderUnit(cell, units[index], context.report.language),
    ),
  );
  const heads = headTexts(table, units, context);
  const widths = columnWidths(
    table.columns.map((_, index) => ({
      head: (heads[index] ?? "").split("\n"),
      cells: texts.flatMap((row) => (row[index] ?? "").split("\n")),
    })),
    context.textWidth,
  );
  return [
    caption(table, context),
    new Table({
      style: "NendoTable",
      tableLook: { firstRow: true, noHBand: true, noVBand: true },
      columnWidths: widths,
      width: { size: context.textWidth, type: "dxa" },
      layout: "fixed",
      rows: [
        ...renderTableHead(table, { heads, units, widths }, context),
        ...table.rows.map((row, index) =>
          bodyRow(row, texts[index] ?? [], widths, {
            keepsNext:
              !context.isInCell &&
              table.rows.length <= KEPT_TOGETHER &&
              (index < table.rows.length - 1 || table.notes.length > 0),
          }),
        ),
      ],
    }),
    ...table.notes.flatMap((text) => renderFootnote({ text }, context)),
  ];
};

const bodyRow = (
  { header, cells, isTotal }: TableBlock["rows"][number],
  texts: readonly string[],
  widths: readonly number[],
  { keepsNext }: { readonly keepsNext: boolean },
): DocxRow =>
  tableRow(
    [header, ...cells].map((cell, index) =>
      tableCell({
        text:
          cell.kind === "text"
            ? datedText(texts[index] ?? "", widths[index] ?? 0)
            : (texts[index] ?? ""),
        width: widths[index] ?? 0,
        isNumber: cell.kind !== "text",
        isBold: isTotal,
        ...(isTotal ? { fill: soft } : {}),
      }),
    ),
    { keepsNext },
  );

const DIGIT = /\d/u;

/** A text with numbers that needs several lines, broken so that they keep their units: Word breaks 2年10か月 anywhere. */
const datedText = (text: string, width: number): string =>
  DIGIT.test(text) ? inPhrases(text, 1, lettersIn(width)) : text;
