import { textWidth } from "../../../chart/text-width";
import { isFigureCell } from "../../../report/cells/is-figure-cell";
import type { Cell, CellStyle } from "hucre/xlsx";
import type { Language } from "../../../i18n/language";
import { columnUnit } from "../../../report/cells/column-unit";
import type { TableBlock } from "../../../report/block";
import type { Cell as ReportCell, Unit } from "../../../report/cell";
import { cellStyles } from "../cells/cell-style";
import { textCellOf } from "../cells/cell-text";
import { plainNumberFormats } from "../cells/number-format";
import type { SheetGrid } from "../sheets/sheet-grid";
import type { ColumnSpan, SheetRow } from "./sheet-row";
import { emptyRow, rowOf } from "./sheet-row";
import { inPhrases } from "../../lines/phrase-lines";
import { HEAD_LETTER, headHeight, textHeight } from "../cells/text-height";
import { underLabel } from "./under-label";
import { textRow } from "./text-row";
import { figureValueCell, valueCell } from "../cells/value-cell";

/** Points of a header of one line, and of two. */
const HEAD = { low: 22, high: 36 } as const;
/** Characters: a longer label wraps. */
const WIDEST_LABEL = 36;

/** A table with its caption above and its notes below; a column of one unit names it in its header. */
export const tableRows = (
  table: TableBlock,
  grid: SheetGrid,
  language: Language,
): readonly SheetRow[] => {
  const columnUnits = table.columns.map((_, index) => columnUnit(table, index));
  const spans = spansOf(table, grid);
  const widths = spans.map(({ from, to }) =>
    grid.widths.slice(from, to + 1).reduce((sum, width) => sum + width, 0),
  );
  // Programs would break a header inside its words.
  const heads = table.columns.map(({ label }, index) => {
    const unit = columnUnits[index];
    const lines = inPhrases(label, HEAD_LETTER, widths[index] ?? 0);
    return unit === undefined
      ? lines
      : `${lines}\n${underLabel(unit, language)}`;
  });
  const row = (cells: readonly Partial<Cell>[], style: CellStyle) => ({
    ...rowOf(
      spans.flatMap(({ from, to }, index) =>
        // The frame of a merged cell is that of all of its cells.
        Array.from(
          { length: to - from + 1 },
          (_, place) =>
            [from + place, place === 0 ? (cells[index] ?? {}) : {}] as const,
        ),
      ),
      style,
    ),
    merges: spans,
  });
  return [
    {
      ...textRow(table.caption, { ...grid, label: 0 }, cellStyles.caption),
      isHeading: true,
    },
    {
      ...row(heads.map(textCellOf), cellStyles.head),
      height: Math.max(
        columnUnits.some((unit) => unit !== undefined) ? HEAD.high : HEAD.low,
        ...heads.map((head, index) => headHeight(head, widths[index] ?? 0)),
      ),
    },
    ...table.rows.map(({ header, cells, isTotal }) => ({
      ...row(
        [header, ...cells].map((cell, index) =>
          tableCell(cell, columnUnits[index], language),
        ),
        isTotal ? cellStyles.total : cellStyles.body,
      ),
      height: rowHeight([header, ...cells], widths),
    })),
    ...table.notes.map((note) =>
      textRow(note, { ...grid, label: 0 }, cellStyles.footnote),
    ),
    emptyRow,
  ];
};

/** Columns of the sheet that those of a table take: as wide as the widest table, however few. */
const spansOf = (table: TableBlock, grid: SheetGrid): readonly ColumnSpan[] =>
  spansUnder(table, grid.ids ?? []) ?? spansOfFigures(table, grid);

/** Of a list of words under a wider one: a column that it lacks is room for the next one. */
const spansUnder = (
  { columns }: TableBlock,
  ids: readonly string[],
): readonly ColumnSpan[] | undefined => {
  const places = columns.map(({ id }) => ids.indexOf(id));
  const from = (column: number): number => (places[column - 1] ?? -1) + 1;
  return places.some((to, column) => to < from(column))
    ? undefined
    : places.map((to, column) => ({ from: from(column), to }));
};

/** Long labels take some of the columns of few figures. */
const spansOfFigures = (
  { columns, rows }: TableBlock,
  { widths }: SheetGrid,
): readonly ColumnSpan[] => {
  const count = columns.length - 1;
  const longest = Math.max(
    0,
    ...rows.map(({ header }) =>
      header.kind === "text" ? textWidth(header.text, 2) : 0,
    ),
  );
  let label = 0;
  let room = widths[0] ?? 0;
  while (
    room < Math.min(longest, WIDEST_LABEL) &&
    widths.length - 2 - label >= count * 2
  ) {
    label += 1;
    room += widths[label] ?? 0;
  }
  const figures = widths.length - 1 - label;
  const end = (column: number): number =>
    label + Math.round((column * figures) / (count || 1));
  return columns.map((_, column) =>
    column === 0
      ? { from: 0, to: label }
      : { from: end(column - 1) + 1, to: end(column) },
  );
};

const rowHeight = (
  cells: readonly ReportCell[],
  widths: readonly number[],
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
