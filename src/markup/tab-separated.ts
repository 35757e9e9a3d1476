import { formulaSafe } from "./formula-text";
import { printableText } from "./printable-text";

/**
 * A table as spreadsheets paste it: a line a row, tabs between the cells. Line
 * breaks and tabs within a cell become spaces; nothing pasted is a formula.
 */
export const tabSeparated = (
  rows: readonly (readonly (string | number)[])[],
): string => rows.map((row) => row.map(tabSeparatedCell).join("\t")).join("\n");

const tabSeparatedCell = (value: string | number): string =>
  typeof value === "number"
    ? String(value)
    : formulaSafe(printableText(value).replace(/\s+/gu, " ").trim());
