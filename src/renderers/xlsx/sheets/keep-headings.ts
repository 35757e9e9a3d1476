import type { SheetRow } from "../rows/sheet-row";
import type { PrintSize } from "./print-size";
import { heightOf } from "./print-size";

/** Points of A4 between the margins of printSetup(). */
const BODY = 842 - (0.8 + 0.75) * 72;
/** Rows under a heading that stand on its page at least. */
const ROWS_WITH_IT = 5;

/**
 * Rows of which a heading begins a page that would stand last on the page
 * before, apart from what it heads. Programs break pages of a sheet where they
 * are full, and know no headings. All rows as they are where the sheet is fitted
 * to a page.
 * @param repeated points of the rows that stand on every page again
 */
export const keepHeadings = (
  rows: readonly SheetRow[],
  size: PrintSize,
  repeated: number,
): readonly SheetRow[] => {
  if (!("scale" in size)) return rows;
  const room = BODY / size.scale;
  let filled = 0;
  return rows.map((row, index) => {
    const { isHeading = false, isPageStart = false } = row;
    const needed = rows
      .slice(index, index + 1 + ROWS_WITH_IT)
      .reduce((sum, each) => sum + heightOf(each), 0);
    const isKept = isHeading && filled > 0 && filled + needed > room;
    const height = heightOf(row);
    if (isPageStart || isKept || filled + height > room) filled = repeated;
    filled += height;
    return isKept ? { ...row, isPageStart: true } : row;
  });
};
