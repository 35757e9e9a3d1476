import type { Cell } from "hucre/xlsx";
import type { ReportSection } from "../../../report/report";
import { blockRows } from "./block-rows";
import { sectionStyle } from "../cells/cell-style";
import { textCellOf } from "../cells/cell-text";
import type { SheetContext } from "../sheets/sheet-context";
import type { SheetGrid } from "../sheets/sheet-grid";
import type { SheetRow } from "./sheet-row";
import { emptyRow, rowOf } from "./sheet-row";
import { valueCell } from "../cells/value-cell";

/** A section: a coloured row with number, title and figure, then its blocks. */
export const sectionRows = (
  { no, title, figure, blocks }: ReportSection,
  grid: SheetGrid,
  context: SheetContext,
  { isPageStart }: { readonly isPageStart: boolean },
): readonly SheetRow[] => {
  const isNumbered = no !== undefined && grid.label === 1;
  const heading = isNumbered
    ? [textCellOf(no), textCellOf(title)]
    : [textCellOf(`${no ?? ""} ${title}`.trimStart())];
  const cells = new Map<number, Partial<Cell>>(heading.entries());
  if (figure !== undefined) {
    const column = grid.label === 0 ? grid.widths.length - 1 : 2;
    cells.set(column, valueCell(figure, context.language));
  }
  return [
    emptyRow,
    {
      ...rowOf(
        grid.widths.map((_, column) => [column, cells.get(column) ?? {}]),
        sectionStyle(context.report),
      ),
      height: 24,
      isHeading: true,
      isPageStart,
    },
    ...blocks.flatMap((block) => blockRows(block, grid, context)),
  ];
};
