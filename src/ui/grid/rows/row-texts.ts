import { tabSeparated } from "../../../markup/tab-separated";
import type { GridColumn } from "../grid-columns";

/** What names a record in a list: its day, its people, its title. */
export const rowTitle = (
  columns: readonly GridColumn[],
  shown: (column: GridColumn) => string,
): string =>
  columns
    .filter(
      ({ kind, name }) =>
        kind === "day" || kind === "person" || name === "title",
    )
    .map(shown)
    .filter(Boolean)
    .join(" ");

/** Rows as spreadsheets paste them, below what the columns are called. */
export const rowsAsText = (
  columns: readonly GridColumn[],
  rows: readonly number[],
  shown: (index: number, column: GridColumn) => string,
): string =>
  tabSeparated([
    columns.map(({ label }) => label),
    ...rows.map((index) => columns.map((column) => shown(index, column))),
  ]);
