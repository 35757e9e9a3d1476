import type { Cell } from "hucre/xlsx";
import type { Language } from "../../../i18n/language";
import {
  formatCell,
  HIDDEN_MARK,
  NOT_COMPUTABLE,
} from "../../../report/cells/format-cell";
import type { Cell as ReportCell, FigureCell } from "../../../report/cell";
import { textCellOf } from "./cell-text";
import { dateFormats, numberFormat } from "./number-format";
import { sheetDate } from "./sheet-date";

/** Smaller where the column is too narrow: a figure never wraps, and is never shown as ###. */
const toTheRight = {
  horizontal: "right",
  indent: 1,
  wrapText: false,
  shrinkToFit: true,
} as const;

/** A cell of the report on a readable sheet: numbers and days stay what they are. */
export const valueCell = (
  cell: ReportCell,
  language: Language,
): Partial<Cell> => {
  switch (cell.kind) {
    case "number":
      return figureValueCell(cell, numberFormat(cell.unit, language));
    case "date":
      return {
        value: sheetDate(cell.date),
        type: "date",
        style: { numFmt: dateFormats[language], alignment: toTheRight },
      };
    case "hidden":
      return wordCell(formatCell(cell, language));
    default:
      return textCellOf(cell.text);
  }
};

/** A figure under a number format; one without a value is the text ―, never 0, and a hidden one the text ＊. */
export const figureValueCell = (
  cell: FigureCell,
  numFmt: string,
): Partial<Cell> => {
  if (cell.kind === "hidden") return wordCell(HIDDEN_MARK);
  const { value } = cell;
  return value === null
    ? wordCell(NOT_COMPUTABLE)
    : { value, type: "number", style: { numFmt, alignment: toTheRight } };
};

/** A word where a number would stand. */
export const wordCell = (value: string): Partial<Cell> => ({
  value,
  type: "string",
  style: { alignment: toTheRight },
});
