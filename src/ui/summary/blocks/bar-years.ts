import type {
  TableBars,
  TableBlock,
  TableColumn,
  TableRow,
} from "../../../report/block";
import type { Cell } from "../../../report/cell";

/** One fiscal year of a table. */
export interface YearColumns {
  /** Absent where the table is of one year alone. */
  readonly label: string | undefined;
  /** Place of its first cell in a row. */
  readonly first: number;
  readonly columns: readonly TableColumn[];
}

/** The columns of a table by year, in order; the row headers are none of them. */
export const barYears = (
  { columns }: TableBlock,
  { perYear }: TableBars,
): readonly YearColumns[] => {
  const [, ...cells] = columns;
  return Array.from(
    { length: Math.ceil(cells.length / perYear) },
    (_, year): YearColumns => {
      const first = year * perYear;
      const own = cells.slice(first, first + perYear);
      return {
        first,
        columns: own,
        label: own[0]?.group ?? (perYear === 1 ? own[0]?.label : undefined),
      };
    },
  );
};

/** 令和4 of 令和4年度: many of them stand side by side. */
export const shortLabel = ({ label = "" }: YearColumns): string =>
  label.replace(/年度$/u, "");

/** What the bar of a row and year is as long as, part by part. */
export const barLengths = (
  row: TableRow,
  { first }: YearColumns,
  { lengths }: TableBars,
): readonly number[] =>
  lengths.map((column) => barLength(row.cells[first + column]));

/** 0 for what is no number, or hidden, or can't be computed. */
export const barLength = (cell: Cell | undefined): number =>
  cell?.kind === "number" ? (cell.value ?? 0) : 0;

/** The longest bar of all rows and years, which have one axis; 0 for none. Totals have no bar. */
export const longestBar = (
  { rows }: TableBlock,
  bars: TableBars,
  years: readonly YearColumns[],
): number =>
  Math.max(
    0,
    ...rows
      .filter(({ isTotal }) => !isTotal)
      .flatMap((row) =>
        years.map((year) =>
          barLengths(row, year, bars).reduce((sum, each) => sum + each, 0),
        ),
      ),
  );
