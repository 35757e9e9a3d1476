import { parseFiscalYear } from "./parse-fiscal-year";
import type { RecordReader } from "../record-reader";

/**
 * 年度 that a record holds beside its date, as kintone's own lists use it. No
 * figure rests on it, so that one that can't be read is only warned of.
 */
export const decodeStoredFiscalYear = (
  reader: RecordReader<"fiscalYear">,
): number | undefined => {
  // Not every reader asks for it.
  if (reader.typeOf("fiscalYear") === undefined) return undefined;
  const text = reader.text("fiscalYear");
  if (text === undefined) return undefined;
  const fiscalYear = parseFiscalYear(text);
  if (fiscalYear === undefined) reader.noteUnreadable("fiscalYear", "warning");
  return fiscalYear;
};
