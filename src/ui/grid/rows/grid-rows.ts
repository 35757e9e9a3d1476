import { isBlank } from "../../../domain/sameness/sameness";
import type { CalendarMonth } from "../../../domain/calendar/calendar-date";
import type { StaffMember } from "../../../domain/staff-member";
import type { EnteredTexts } from "../../../entering/entered-record";
import type { DaysOfGrid } from "../days/days-meant";
import type { GridColumn } from "../grid-columns";

/** A record in the grid: what was typed, by the name of the column. */
export interface GridRow {
  /** Tells rows apart, wherever they stand. */
  readonly key: number;
  readonly own: Readonly<Partial<Record<string, string>>>;
}

/**
 * What a pasted list tells beside the columns of the table of something that did
 * not take place (備考「中止」), kept with the texts of the row. Its state is asked
 * until it is typed.
 */
export const CALLED_OFF = "calledOff";

/** What is said of a row that did not take place; undefined where nothing is, or its state was typed. */
export const calledOffIn = ({ own }: GridRow): string | undefined =>
  isBlank(own.status) && !isBlank(own[CALLED_OFF])
    ? own[CALLED_OFF]
    : undefined;

/** The rows of a grid, and what their days rest on. */
export interface GridState {
  readonly rows: readonly GridRow[];
  /** Of the records; undefined: none is chosen. */
  readonly month: CalendarMonth | undefined;
  /** Rows that said their day when the month was chosen, by their keys: days below go on from none of them. */
  readonly daysBefore: ReadonlySet<number>;
}

/** What stands in a cell, and whether it was typed there. */
export interface ShownCell {
  readonly text: string;
  /** It comes from above, from the form, or from the date. */
  readonly isCarried: boolean;
}

/** What a row shows, in its place below the row above. */
export interface ShownRow {
  readonly row: GridRow;
  /** By the name of the column. */
  readonly cells: ReadonlyMap<string, ShownCell>;
  /** What its days are of that are not written in full. */
  readonly days: DaysOfGrid;
  /** The same of the row below. */
  readonly daysBelow: DaysOfGrid;
}

/** What the cells of a grid rest on besides what was typed. */
export interface GridGround {
  readonly columns: readonly GridColumn[];
  /** What the form gives new records, by our names. */
  readonly given: EnteredTexts;
  /** What days are of that are not written in full, by the month of the grid. */
  readonly days: DaysOfGrid;
  /** Rows that were there when the month was chosen: days below go on from none of them. */
  readonly isBefore: (row: GridRow) => boolean;
  readonly staff: readonly StaffMember[];
  /** The choice for whoever is not the principal; undefined where the form has none. */
  readonly companion: string | undefined;
  /** The state of a record whose day is known: 予約 or 実施. */
  readonly statusOn: (day: string) => string | undefined;
}

/** Whether anything was typed in a row. */
export const isUsed = ({ own }: GridRow): boolean =>
  Object.entries(own).some(
    ([name, text]) => name !== CALLED_OFF && !isBlank(text),
  );
