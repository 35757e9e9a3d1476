import { parseCsv } from "hucre/csv";
import { isBlank } from "../../domain/sameness/sameness";
import type { StaffMember } from "../../domain/staff-member";
import { onlyPerson } from "../../form/people/search-people";
import type { GridColumn } from "./grid-columns";
import type { GridRow } from "./grid-rows";

/** Texts of cells, row by row, as a spreadsheet copies them. */
export type PastedCells = readonly (readonly string[])[];

const BETWEEN_PEOPLE = "、";

/**
 * The cells of a text that is pasted into a column. Lines of people alone, or of
 * their numbers and names, are the people of one record.
 * @returns undefined for a text of one cell: it goes where the cursor stands
 */
export const pastedCells = (
  text: string,
  { kind }: GridColumn,
  staff: readonly StaffMember[],
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
    : rows;
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

/**
 * The rows with cells filled from one of them on to the right and down, new rows
 * below where they are needed. A blank cell is blank, where something would be
 * carried from above; a line without anything leaves its row alone.
 */
export const pasteInto = (
  rows: readonly GridRow[],
  cells: PastedCells,
  { index, at, columns, isLocked, settle, newRow }: PastePlace,
): readonly GridRow[] => {
  const filled = [...rows];
  let target = index;
  for (const line of cells) {
    let row = filled[target];
    while (row !== undefined && isLocked(row)) {
      target += 1;
      row = filled[target];
    }
    const own = line.flatMap((text, place) => {
      const column = columns[at + place];
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
  return filled;
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
