import type { CellStyle } from "hucre/xlsx";
import { cellStyles } from "../cells/cell-style";
import { textCellOf } from "../cells/cell-text";
import type { SheetGrid } from "../sheets/sheet-grid";
import type { SheetRow } from "./sheet-row";
import { rowOf } from "./sheet-row";
import { textHeight } from "../cells/text-height";

/** A sentence over all columns from the label on. */
export const textRow = (
  text: string,
  { label, widths }: SheetGrid,
  style: CellStyle = cellStyles.text,
): SheetRow => ({
  ...rowOf([[label, textCellOf(text)]], style),
  merges: [{ from: label, to: widths.length - 1 }],
  height: textHeight(
    text,
    widths.slice(label).reduce((sum, width) => sum + width, 0),
  ),
});
