import { formulaSafe } from "../../markup/formula-text";
import { printableText } from "../../markup/printable-text";

/**
 * A text of one line, as one field (RFC 4180). Line breaks become spaces: a
 * record is one line (行政データの機械可読性). Words that a spreadsheet would take
 * for a formula begin with an apostrophe instead.
 */
export const csvText = (text: string): string => {
  const line = printableText(text).replace(/\s*\n\s*/gu, " ");
  const safe = formulaSafe(line);
  return /[",\s]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
