import type { CalendarMonth } from "../../domain/calendar/calendar-date";
import type { Measure } from "./measure";

/** One figure of the rollups with what it is a figure of; absent: not narrowed. */
export interface Figure {
  readonly measure: Measure;
  readonly value: number | null;
  readonly month?: CalendarMonth;
  readonly sectionId?: string;
  /** null: 未設定, as in the properties below */
  readonly summaryLine?: string | null;
  readonly part?: string | null;
  readonly rank?: string | null;
  /** Title of a published dimension. */
  readonly axis?: string;
  readonly axisValue?: string | null;
}
