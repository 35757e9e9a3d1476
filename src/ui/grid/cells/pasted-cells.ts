import { parseCsv } from "hucre/csv";
import { isBlank, isSame } from "../../../domain/sameness/sameness";
import type { StaffMember } from "../../../domain/staff-member";
import { onlyPerson } from "../../../entering/people/search-people";
import type { GridColumn } from "../grid-columns";
import type { GridRow } from "../grid-rows";

/** Texts of cells, row by row, as a spreadsheet copies them. */
export type PastedCells = readonly (readonly string[])[];

const BETWEEN_PEOPLE = "、";

/**
 * The cells of a text that is pasted into a column. Lines of people alone, or of
 * their numbers and names, are the people of one record.
 * @param spread gives rows that are merged cells what stands in these
 * @returns undefined for a text of one cell: it goes where the cursor stands
 */
export const pastedCells = (
  text: string,
  { kind }: GridColumn,
  staff: readonly StaffMember[],
  spread: (rows: PastedCells) => PastedCells,
): PastedCells | undefined => {
  const rows = parseCsv(text.replace(/[\r\n]+$/u, ""), { delimiter: "\t" }).map(
    (row) => row.map((cell) => String(cell ?? "").trim()),
  );
  const isOneCell =
    rows.length < 2 &&
    (rows[0] ?? []).every((cell, at) => at === 0 && !/[\r\n]/u.test(cell));
  if (isOneCell) return undefined;
  const isPeople =
    kind === "person" &&
    rows.every((row) => row.length === 1 || isPerson(row, staff));
  return isPeople
    ? [
        [
          rows
            .map((row) => row.join(" "))
            .filter((one) => !isBlank(one))
            .join(BETWEEN_PEOPLE),
        ],
      ]
    : spread(rows);
};

const isPerson = (
  [code = "", name = "", ...more]: readonly string[],
  staff: readonly StaffMember[],
): boolean =>
  more.length === 0 &&
  onlyPerson(staff, code)?.code !== undefined &&
  onlyPerson(staff, name) !== undefined;

/** Where cells are pasted, and what becomes of each. */
export interface PastePlace {
  readonly index: number;
  /** Of the column, from 0. */
  readonly at: number;
  readonly columns: readonly GridColumn[];
  /** Rows that nothing may be changed of are passed over. */
  readonly isLocked: (row: GridRow) => boolean;
  readonly settle: (column: GridColumn, text: string) => string;
  readonly newRow: () => GridRow;
}

/** What became of cells that were pasted. */
export interface Pasted {
  readonly rows: readonly GridRow[];
  /** Lines that were filled in. */
  readonly lines: number;
  /** Columns that the table has no room for. */
  readonly outside: number;
}

/**
 * The rows with cells filled from one of them on to the right and down, new rows
 * below where they are needed. A first line of headings tells the columns
 * instead. A blank cell is blank, where something would be carried from above; a
 * line without anything leaves its row alone.
 */
export const pasteInto = (
  rows: readonly GridRow[],
  cells: PastedCells,
  { index, at, columns: all, isLocked, settle, newRow }: PastePlace,
): Pasted => {
  const filled = [...rows];
  const headed = columnsUnder(cells[0] ?? [], all);
  const lines = headed === undefined ? cells : cells.slice(1);
  const columns = headed ?? all.slice(at);
  let target = index;
  for (const line of lines) {
    let row = filled[target];
    while (row !== undefined && isLocked(row)) {
      target += 1;
      row = filled[target];
    }
    const own = line.flatMap((text, place) => {
      const column = columns[place];
      return column === undefined
        ? []
        : [[column.name, textOf(text, column, settle)] as const];
    });
    const into = row ?? newRow();
    filled[target] = line.every((text) => isBlank(text))
      ? into
      : { ...into, own: { ...into.own, ...Object.fromEntries(own) } };
    target += 1;
  }
  const widest = Math.max(0, ...lines.map(({ length }) => length));
  const room = columns.filter((column) => column !== undefined).length;
  return {
    rows: filled,
    lines: lines.length,
    outside: Math.max(widest - room, 0),
  };
};

/** The columns by their headings; undefined where a line is none of headings. */
const columnsUnder = (
  line: readonly string[],
  columns: readonly GridColumn[],
): readonly (GridColumn | undefined)[] | undefined => {
  const headed = line.map((text) =>
    columns.find(({ label }) => isSame(label, text)),
  );
  const found = headed.filter((column) => column !== undefined);
  return found.length > 1 ? headed : undefined;
};

const textOf = (
  text: string,
  column: GridColumn,
  settle: PastePlace["settle"],
): string | undefined => {
  if (isBlank(text)) return column.isCarried ? "" : undefined;
  const between = column.kind === "person" ? BETWEEN_PEOPLE : " ";
  return settle(column, text.replaceAll(/\s*[\r\n]+\s*/gu, between));
};
