import type { TextCellName, TextTable } from "./text-tables";
import { TEXT_TABLES } from "./text-tables";

/** One row of a text table: a sentence or several, and where they are printed. */
export interface TextRow {
  /** Tells the rows of a draft apart: the number of the row, or a mark of ours until it is saved. */
  readonly key: string;
  /** Number of the row in its record; absent until it is saved. */
  readonly rowId?: string;
  readonly table: TextTable;
  /**
   * "" where nothing is entered. A fiscal year is its number and a kind our
   * name of it, where the record makes sense; else what the record has.
   */
  readonly cells: Readonly<Partial<Record<TextCellName, string>>>;
}

/** What a cell says; "" where nothing is entered. */
export const cellOf = ({ cells }: TextRow, name: TextCellName): string =>
  cells[name] ?? "";

/** The words of a row. */
export const wordsOf = (row: TextRow): string =>
  cellOf(row, TEXT_TABLES[row.table].text);
