import type { NamedRange } from "hucre";
import { colToLetter } from "hucre/xlsx";

/**
 * What of a sheet is printed, as the names that Excel keeps it under. The
 * library's own page settings write the sheet's name without the quotation
 * marks that most Japanese titles need.
 */
export const printArea = (
  sheetName: string,
  rows: number,
  columns: number,
): NamedRange => ({
  name: "_xlnm.Print_Area",
  scope: sheetName,
  range: `${quotedSheet(sheetName)}!$A$1:$${colToLetter(columns - 1)}$${rows}`,
});

/** Nothing of a sheet is printed: an empty cell beside its table. */
export const noPrintArea = (sheetName: string, columns: number): NamedRange => {
  const cell = `$${colToLetter(columns + 1)}$1`;
  return {
    name: "_xlnm.Print_Area",
    scope: sheetName,
    range: `${quotedSheet(sheetName)}!${cell}:${cell}`,
  };
};

/** The first row stands on every printed page. */
export const printTitles = (sheetName: string): NamedRange => ({
  name: "_xlnm.Print_Titles",
  scope: sheetName,
  range: `${quotedSheet(sheetName)}!$1:$1`,
});

/** A sheet's name in a formula. */
export const quotedSheet = (sheetName: string): string =>
  `'${sheetName.replaceAll("'", "''")}'`;
