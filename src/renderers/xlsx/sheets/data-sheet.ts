import { shownRecordId } from "../../../i18n/records/shown-record-id";
import type { Cell, WriteSheet } from "hucre/xlsx";
import { rangeRef } from "hucre/xlsx";
import type { Language } from "../../../i18n/language";
import { reportMessages } from "../../../i18n/documents/report-messages";
import type { Report } from "../../../report/report";
import type { DataTable, DataValue } from "../../../report/report-data";
import { textCellOf } from "../cells/cell-text";
import { linkStyle } from "../cells/cell-style";
import { printSetup } from "./print-setup";
import { sheetDate } from "../cells/sheet-date";
import { columnWidth } from "../cells/column-width";
import type { XlsxOptions } from "../xlsx-options";

/**
 * A sheet for machines (行政データの機械可読性): the header in row 1, one table,
 * no merged cells, numbers as numbers, days as days, blank where nothing applies.
 */
export const dataSheet = (
  { id, columns, rows }: DataTable,
  name: string,
  report: Report,
  options: XlsxOptions,
): WriteSheet => {
  const header = columns.map(({ label }) => ({
    ...textCellOf(label),
    style: { font: { bold: true } },
  }));
  const lines = [
    header,
    ...rows.map((row) =>
      row.map((value) => {
        const cell = dataCell(value, report, options);
        return id === "definitions" ? wrapped(cell) : cell;
      }),
    ),
  ];
  return {
    name,
    columns: columns.map((_, index) => ({
      width: columnWidth(lines.map((line) => line[index]?.value ?? null)),
    })),
    rows: lines.map(() => []),
    cells: new Map(
      lines.flatMap((line, row) =>
        line.flatMap((cell, column) =>
          cell === null ? [] : [[`${row},${column}`, cell] as const],
        ),
      ),
    ),
    freezePane: { rows: 1 },
    autoFilter: { range: rangeRef(0, 0, rows.length, columns.length - 1) },
    a11y: { headerRow: 0 },
    ...printSetup(report, "landscape"),
  };
};

/** Definitions are sentences: they go on below instead of beyond the page. */
const wrapped = (cell: Partial<Cell> | null): Partial<Cell> | null =>
  cell && {
    ...cell,
    style: { ...cell.style, alignment: { wrapText: true, vertical: "top" } },
  };

const dataCell = (
  value: DataValue,
  report: Report,
  { recordUrl }: XlsxOptions,
): Partial<Cell> | null => {
  const { language, words } = report;
  if (value === null) return null;
  if (typeof value === "number") return { value, type: "number" };
  if (typeof value === "string") return textCellOf(value);
  if (value.kind === "date") {
    return {
      value: sheetDate(value.date),
      type: "date",
      style: { numFmt: "yyyy-mm-dd" },
    };
  }
  const number = numberCellOf(value.recordId, language, words);
  return recordUrl === undefined
    ? number
    : {
        ...number,
        style: linkStyle(report),
        hyperlink: {
          target: recordUrl(value.source, value.recordId),
          tooltip: reportMessages[language].document.openRecord,
        },
      };
};

/** Record numbers of kintone are whole numbers; one of a further app is a text. */
const numberCellOf = (
  recordId: string,
  language: Language,
  words: Report["words"],
): Partial<Cell> =>
  /^\d{1,15}$/u.test(recordId)
    ? { value: Number(recordId), type: "number" }
    : textCellOf(shownRecordId(recordId, language, words));
