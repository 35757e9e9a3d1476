/** A table as it stands in a file or on the clipboard; every cell as its text, blank ones empty. */
export interface FoundTable {
  /** The first is the header. */
  readonly rows: readonly (readonly string[])[];
  /** Of the sheet it stands on; absent for a text. */
  readonly name?: string;
  /** Which it is of several side by side on a sheet, from 1; absent: it is alone there. */
  readonly part?: number;
  /** The file doesn't show the sheet; absent: it does. */
  readonly isHidden?: true;
  /** Cells that are one in a spreadsheet: the text stands in the first. */
  readonly merged?: readonly MergedCells[];
  /** Rows and columns from 0 that the file doesn't show; absent: none. */
  readonly hidden?: {
    readonly rows: readonly number[];
    readonly columns: readonly number[];
  };
  /** Cells that are struck out as a whole: by the row their columns, from 0; absent: none. */
  readonly struck?: ReadonlyMap<number, ReadonlySet<number>>;
  /** Colours of cells that are not plain: by the row, then by the column, from 0; absent: none. */
  readonly colours?: ReadonlyMap<number, ReadonlyMap<number, CellColours>>;
  /** Comments at cells: by the row, then by the column, from 0; absent: none. */
  readonly comments?: ReadonlyMap<number, ReadonlyMap<number, string>>;
}

/** By RRGGBB, or by a name of the file that says the same of the same colour. */
export interface CellColours {
  readonly fill?: string;
  readonly letters?: string;
}

/** Rows and columns from 0, the last ones included. */
interface MergedCells {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}
