import type { CellStyle } from "hucre/xlsx";
import { cellStyles } from "./cell-style";
import { textCellOf } from "./cell-text";
import type { SheetGrid } from "./sheet-grid";
import type { SheetRow } from "./sheet-row";
import { rowOf } from "./sheet-row";
import { textHeight } from "./text-height";

/** A sentence over all columns from the label on. */
export const textRow = (
  text: string,
  { label, widths }: SheetGrid,
  style: CellStyle = cellStyles.text,
): SheetRow => ({
  ...rowOf([[label, textCellOf(text)]], style),
  merge: { from: label, to: widths.length - 1 },
  height: textHeight(
    text,
    widths.slice(label).reduce((sum, width) => sum + width, 0),
  ),
});
