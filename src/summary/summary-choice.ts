import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { DocumentYearStyle } from "../domain/calendar/era";
import type { RowFilter } from "../rollup/input/narrow-rows";

/** What the user asked to see; a filter shows a part of the records. */
export interface SummaryChoice extends RowFilter {
  /** Ascending, without repeats, at least one. */
  readonly fiscalYears: readonly number[];
  /** 基準日; absent: that of the 年度まとめ record, else each year's last day. */
  readonly asOf?: CalendarDate;
  /** How years are written; absent: as the settings say. */
  readonly yearStyle?: DocumentYearStyle;
}
