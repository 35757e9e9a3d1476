import { isFigureCell } from "../../../report/cells/is-figure-cell";
import type { Cell } from "hucre/xlsx";
import type { Language } from "../../../i18n/language";
import { reportMessages } from "../../../i18n/documents/report-messages";
import { columnUnit } from "../../../report/cells/column-unit";
import type {
  Cell as ReportCell,
  TableBlock,
  Unit,
} from "../../../report/report";
import { cellStyles } from "../cells/cell-style";
import { textCellOf } from "../cells/cell-text";
import { plainNumberFormats } from "../cells/number-format";
import type { SheetGrid } from "../sheets/sheet-grid";
import type { SheetRow } from "./sheet-row";
import { emptyRow, rowOf } from "./sheet-row";
import { textHeight } from "../cells/text-height";
import { textRow } from "./text-row";
import { figureValueCell, valueCell } from "../cells/value-cell";

/** Points of a header of two lines. */
const HEAD = 36;

/** A table with its caption above and its notes below; a column of one unit names it in its header. */
export const tableRows = (
  table: TableBlock,
  grid: SheetGrid,
  language: Language,
): readonly SheetRow[] => {
  const { brackets, units } = reportMessages[language];
  const columnUnits = table.columns.map((_, index) => columnUnit(table, index));
  const heads = table.columns.map(({ label }, index) => {
    const unit = columnUnits[index];
    return unit === undefined
      ? label
      : `${label}\n${brackets(units[unit]).trim()}`;
  });
  return [
    textRow(table.caption, { ...grid, label: 0 }, cellStyles.caption),
    {
      ...rowOf(
        heads.map((head, index) => [index, textCellOf(head)]),
        cellStyles.head,
      ),
      height: Math.max(
        HEAD,
        ...heads.map((head, index) =>
          textHeight(head, (grid.widths[index] ?? 0) * 0.9),
        ),
      ),
    },
    ...table.rows.map(({ header, cells, isTotal }) => ({
      ...rowOf(
        [header, ...cells].map((cell, index) => [
          index,
          tableCell(cell, columnUnits[index], language),
        ]),
        isTotal ? cellStyles.total : cellStyles.body,
      ),
      height: rowHeight([header, ...cells], grid),
    })),
    ...table.notes.map((note) =>
      textRow(note, { ...grid, label: 0 }, cellStyles.footnote),
    ),
    emptyRow,
  ];
};

const rowHeight = (
  cells: readonly ReportCell[],
  { widths }: SheetGrid,
): number =>
  Math.max(
    ...cells.map((cell, index) =>
      textHeight(cell.kind === "text" ? cell.text : "", widths[index] ?? 0),
    ),
  );

const tableCell = (
  cell: ReportCell,
  unit: Unit | undefined,
  language: Language,
): Partial<Cell> =>
  isFigureCell(cell) && unit !== undefined
    ? figureValueCell(cell, plainNumberFormats[unit])
    : valueCell(cell, language);
