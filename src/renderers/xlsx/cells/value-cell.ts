import type { Cell } from "hucre/xlsx";
import type { Language } from "../../../i18n/language";
import { NOT_COMPUTABLE } from "../../../report/cells/format-cell";
import type { Cell as ReportCell, NumberCell } from "../../../report/report";
import { textCellOf } from "./cell-text";
import { dateFormats, numberFormat } from "./number-format";
import { sheetDate } from "./sheet-date";

const toTheRight = { horizontal: "right", indent: 1 } as const;

/** A cell of the report on a readable sheet: numbers and days stay what they are. */
export const valueCell = (
  cell: ReportCell,
  language: Language,
): Partial<Cell> => {
  switch (cell.kind) {
    case "number":
      return numberValueCell(cell, numberFormat(cell.unit, language));
    case "date":
      return {
        value: sheetDate(cell.date),
        type: "date",
        style: { numFmt: dateFormats[language], alignment: toTheRight },
      };
    default:
      return textCellOf(cell.text);
  }
};

/** A figure under a number format; one without a value is the text ―, never 0. */
export const numberValueCell = (
  { value }: NumberCell,
  numFmt: string,
): Partial<Cell> =>
  value === null
    ? {
        value: NOT_COMPUTABLE,
        type: "string",
        style: { alignment: toTheRight },
      }
    : { value, type: "number", style: { numFmt, alignment: toTheRight } };
