import type { SheetRow } from "../rows/sheet-row";
import { emptyRow } from "../rows/sheet-row";
import type { PrintSize } from "./print-size";
import { heightOf } from "./print-size";

/** Points of A4 between the margins of printSetup(). */
const BODY = 842 - (0.8 + 0.75) * 72;
/** Points of an empty row before a heading. */
const BLANK = heightOf(emptyRow);
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
  let isFull = false;
  return rows.map((row, index) => {
    const { isHeading = false, isPageStart = false } = row;
    const needed = rows
      .slice(index, index + 1 + ROWS_WITH_IT)
      .reduce((sum, each) => sum + heightOf(each), 0);
    // Of a page that a program fills with a row more the heading would be the last.
    const isFirst = isFull && filled <= repeated + BLANK;
    const isKept =
      isHeading && filled > 0 && (isFirst || filled + needed > room);
    const height = heightOf(row);
    const isOver = filled + height > room;
    if (isPageStart || isKept || isOver) {
      filled = repeated;
      isFull = isOver && !isPageStart && !isKept;
    }
    filled += height;
    return isKept ? { ...row, isPageStart: true } : row;
  });
};
