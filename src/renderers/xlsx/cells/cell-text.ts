import type { Cell } from "hucre/xlsx";
import { printableText } from "../../../markup/printable-text";

/** Characters that a cell holds (Excel: limits). */
const LONGEST = 32_767;

/**
 * A text as a cell that stays a text. One that a spreadsheet would take for a
 * formula when it is edited has the format of texts; _x0041_ would be read as
 * a character code and is written with its underscore coded.
 */
export const textCellOf = (text: string): Partial<Cell> => {
  const value = shorten(printableText(text)).replace(
    /_(?=x[0-9A-Fa-f]{4}_)/gu,
    "_x005F_",
  );
  return {
    value,
    type: "string",
    ...(/^[=+\-@\t]/u.test(value) ? { style: { numFmt: "@" } } : {}),
  };
};

const shorten = (text: string): string =>
  text.length <= LONGEST
    ? text
    : `${printableText(text.slice(0, LONGEST - 2)).replace(/\ufffd$/u, "")}…`;
