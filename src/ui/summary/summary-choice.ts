import type { CalendarDate } from "../../domain/calendar-date";

/** What the user asked to see. */
export interface SummaryChoice {
  /** Ascending, without repeats, at least one. */
  readonly fiscalYears: readonly number[];
  /** 基準日; absent: that of the 年度まとめ record, else each year's last day. */
  readonly asOf?: CalendarDate;
}
