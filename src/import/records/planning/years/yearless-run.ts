import type { ToldPeriod } from "../../reading/periods/list-period";
import type { TableRow } from "../../reading/table-rows";
import type { OpenDay } from "./open-day";

/** A day without a year, with what tells it. */
export interface YearlessRow {
  readonly row: TableRow;
  readonly day: Extract<OpenDay, { readonly state: "open" }>;
  /** Columns of years. */
  readonly at: readonly number[];
}

/** Rows on end below one thing that tells their year. */
export interface YearlessRun {
  /** Of its group. */
  readonly key: string;
  readonly told: ToldPeriod;
  /** That of the row above which tells the year in its column; absent: none does. */
  readonly monthAbove?: number;
  readonly rows: YearlessRow[];
}
