import { samenessKey } from "../../../domain/sameness/sameness";
import type { ToldPeriod } from "./periods/list-period";
import type { OwnTotal } from "./own-totals";
import type { ReadTable, TableColumn, TableRow } from "./table-rows";

/** A sheet of a workbook that holds a list, or one of the lists side by side on it. */
export interface ListSheet {
  /** "" for a text. */
  readonly name: string;
  readonly table: ReadTable;
  /** What the sheet says of when its rows were. */
  readonly period: ToldPeriod;
  /** The file doesn't show it; absent: it does. */
  readonly isHidden?: true;
  /** It stands beside another one on its sheet; absent: it is alone there. */
  readonly isBeside?: true;
}

/**
 * One list of several sheets: columns of one heading are one, and what a sheet
 * says of its time is said of its rows.
 */
export const joinSheets = (sheets: readonly ListSheet[]): ReadTable => {
  const columns: (TableColumn & { readonly sheets: Set<string> })[] = [];
  const byKey = new Map<string, number>();
  const rows: TableRow[] = [];
  const totals: OwnTotal[] = [];
  for (const { name, table, period } of sheets) {
    const places = table.columns.map((column, at) => {
      const key = keyOf(column, at, table.columns);
      const known = byKey.get(key);
      if (known !== undefined) {
        columns[known]?.sheets.add(name);
        return [column.index, known] as const;
      }
      const index = columns.length;
      byKey.set(key, index);
      columns.push({ ...column, index, sheets: new Set([name]) });
      return [column.index, index] as const;
    });
    const placeOf = new Map(places);
    rows.push(...table.rows.map((row) => placed(row, placeOf, period)));
    totals.push(...table.totals.map((total) => placedTotal(total, placeOf)));
  }
  const all = (of: (table: ReadTable) => readonly string[]) =>
    sheets.flatMap(({ table }) => of(table));
  return {
    columns,
    rows,
    above: all(({ above }) => above),
    leftOut: {
      totals: all(({ leftOut }) => leftOut.totals),
      examples: all(({ leftOut }) => leftOut.examples),
      headings: all(({ leftOut }) => leftOut.headings),
      notes: all(({ leftOut }) => leftOut.notes),
    },
    totals,
    notes: sheets.flatMap(({ table }) => table.notes),
    groups: [...new Set(all(({ groups = [] }) => groups))],
    coloured: all(({ coloured }) => coloured),
    hidden: {
      rows: all(({ hidden }) => hidden.rows),
      columns: [...new Set(all(({ hidden }) => hidden.columns))],
      sheets: sheets.flatMap(({ name, isHidden }) => (isHidden ? [name] : [])),
    },
  };
};

/** Two columns of one heading are two in every sheet. */
const keyOf = (
  { heading }: TableColumn,
  at: number,
  columns: readonly TableColumn[],
): string => {
  const key = samenessKey(heading);
  const before = columns
    .slice(0, at)
    .filter((other) => samenessKey(other.heading) === key).length;
  return `${key} ${before}`;
};

const placed = (
  row: TableRow,
  places: ReadonlyMap<number, number>,
  sheet: ToldPeriod,
): TableRow => {
  const cells: string[] = [];
  const shared = new Map<number, "first" | "later">();
  const struck = new Set<number>();
  const dittos = new Set<number>();
  const marks = new Map<number, readonly string[]>();
  for (const [from, to] of places) {
    cells[to] = row.cells[from] ?? "";
    const part = row.shared?.get(from);
    if (part !== undefined) shared.set(to, part);
    if (row.struck?.has(from)) struck.add(to);
    if (row.dittos?.has(from)) dittos.add(to);
    const meant = row.marks?.get(from);
    if (meant !== undefined) marks.set(to, meant);
  }
  return {
    ...row,
    cells: Array.from(cells, (text) => text ?? ""),
    period: periodOf(row.period, sheet),
    ...(row.shared === undefined ? {} : { shared }),
    ...(row.struck === undefined ? {} : { struck }),
    ...(row.dittos === undefined ? {} : { dittos }),
    ...(row.marks === undefined ? {} : { marks }),
  };
};

const placedTotal = (
  total: OwnTotal,
  places: ReadonlyMap<number, number>,
): OwnTotal => ({
  ...total,
  figures: total.figures.map((figure) => ({
    ...figure,
    index: places.get(figure.index) ?? -1,
  })),
});

/** A year that a heading tells is not that of the sheet. */
const periodOf = (
  row: ToldPeriod | undefined,
  { month, ...sheet }: ToldPeriod,
): ToldPeriod => {
  const ofSheet = month === undefined ? {} : { month };
  return row?.fiscalYear === undefined && row?.year === undefined
    ? { ...sheet, ...ofSheet, ...row }
    : { ...ofSheet, ...row };
};

/** Whether one row could have both. */
export const areTogether = (one: TableColumn, other: TableColumn): boolean =>
  one.sheets === undefined ||
  other.sheets === undefined ||
  [...one.sheets].some((sheet) => other.sheets?.has(sheet));
