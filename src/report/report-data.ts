import type { CalendarDate } from "../domain/calendar/calendar-date";

/** Long form for machines: one table a sheet or file (domain: Machine-readable sheet). */
export interface ReportData {
  /** One figure a row. */
  readonly figures: DataTable;
  /** Counted and listed-only records, one a row; in the internal edition alone. */
  readonly records?: DataTable;
  /** What the codes stand for. */
  readonly codes: DataTable;
  /** What the columns and measures mean and how they were counted. */
  readonly definitions: DataTable;
  /** When the data were updated. */
  readonly history: DataTable;
}

export interface DataTable {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly DataColumn[];
  /** Cells in the order of the columns; null is "not applicable", which is not 0. */
  readonly rows: readonly (readonly DataValue[])[];
}

interface DataColumn {
  readonly id: string;
  /** Unique within the table; holds the unit when the column has one. */
  readonly label: string;
}

export type DataValue = string | number | DataDate | RecordCell | null;

/** A day as data. */
export interface DataDate {
  readonly kind: "date";
  readonly date: CalendarDate;
}

/** A record of the meetings or the activities app, by its number. */
export interface RecordCell {
  readonly kind: "record";
  readonly source: "meetings" | "activities";
  readonly recordId: string;
}
