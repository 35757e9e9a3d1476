import type { Language } from "../../i18n/language";
import { printableText } from "../../markup/printable-text";
import { reportMessages } from "../../i18n/documents/report-messages";
import { columnUnit } from "../../report/cells/column-unit";
import { formatCell, formatUnderUnit } from "../../report/cells/format-cell";
import { isFigureCell } from "../../report/cells/is-figure-cell";
import type { TableBlock } from "../../report/block";
import type { Unit } from "../../report/cell";

/** A cell of a table as text, with the columns and rows that it spans. */
export interface GridCell {
  readonly text: string;
  readonly isNumber: boolean;
  /** 1 for an ordinary cell. */
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** Lies under a cell that spans it. */
  readonly covered?: "fromLeft" | "fromAbove";
}

/** A table as Office formats need it: every row has one cell a column. */
export interface TableGrid {
  readonly head: readonly (readonly GridCell[])[];
  readonly body: readonly {
    readonly isTotal: boolean;
    readonly cells: readonly GridCell[];
  }[];
}

/** A unit that a whole column has stands in its header, over bare numbers; columns of a group stand under one header. */
export const tableGrid = (table: TableBlock, language: Language): TableGrid => {
  const units = table.columns.map((_, index) => columnUnit(table, index));
  return {
    head: headRows(table, units, language),
    body: table.rows.map(({ header, cells, isTotal }) => ({
      isTotal,
      cells: [
        plainCell(formatCell(header, language), false),
        ...cells.map((cell, index) =>
          plainCell(
            formatUnderUnit(cell, units[index + 1], language),
            isFigureCell(cell),
          ),
        ),
      ],
    })),
  };
};

const headRows = (
  { columns, rows }: TableBlock,
  units: readonly (Unit | undefined)[],
  language: Language,
): TableGrid["head"] => {
  const isNumber = (index: number) =>
    rows.some(({ cells }) => isFigureCell(cells[index - 1]));
  const withUnit = (label: string, index: number) => {
    const { brackets, units: names } = reportMessages[language];
    const unit = units[index];
    return unit === undefined ? label : `${label}${brackets(names[unit])}`;
  };
  if (columns.every(({ group }) => group === undefined)) {
    return [
      columns.map(({ label }, index) =>
        plainCell(withUnit(label, index), isNumber(index)),
      ),
    ];
  }
  const top = columns.map(({ label, group }, index): GridCell => {
    if (group === undefined) {
      const cell = plainCell(withUnit(label, index), isNumber(index));
      return { ...cell, rowSpan: 2 };
    }
    if (columns[index - 1]?.group === group) {
      return { ...plainCell("", false), covered: "fromLeft" };
    }
    const next = columns.findIndex(
      (column, at) => at > index && column.group !== group,
    );
    const end = next < 0 ? columns.length : next;
    return {
      ...plainCell(withUnit(group, index), false),
      columnSpan: end - index,
    };
  });
  const below = columns.map(({ label, group }, index): GridCell =>
    group === undefined
      ? { ...plainCell("", false), covered: "fromAbove" }
      : plainCell(label, isNumber(index)),
  );
  return [top, below];
};

const plainCell = (text: string, isNumber: boolean): GridCell => ({
  text: printableText(text),
  isNumber,
  columnSpan: 1,
  rowSpan: 1,
});
