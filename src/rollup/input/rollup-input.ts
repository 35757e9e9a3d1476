import type { Activity } from "../../domain/activity";
import type { Adviser } from "../../domain/adviser";
import type { AnnualSummary } from "../../domain/annual-summary";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { Meeting } from "../../domain/meeting";
import type { MeetingColumns } from "../meetings/meeting-columns";
import type { RecordFinding } from "../../domain/record-finding";

/**
 * All rows of the fiscal years asked for, completely read. A caller that could
 * not read everything must not build one (domain: counting rule 15).
 */
export interface RollupInput {
  readonly meetings: readonly Meeting[];
  /** Columns that hold these meetings and perhaps others; absent: made when they are counted. */
  readonly columns?: MeetingColumns;
  readonly activities: readonly Activity[];
  readonly advisers: readonly Adviser[];
  /** Texts, council sessions, milestones and slots; absent when no 年度まとめ record was chosen. */
  readonly summary?: AnnualSummary;
  /** What decoding found: rows that could not become meetings or activities, and oddities. */
  readonly findings: readonly RecordFinding[];
  /** Rows that could not be decoded and belong to no fiscal year; reported as unclassified. */
  readonly unreadable: {
    readonly meetings: number;
    readonly activities: number;
  };
  /** Rows that could not be decoded either, by the fiscal year that their date tells; absent: none. */
  readonly unreadableInYear?: ReadonlyMap<number, number>;
  /** 基準日; each fiscal year uses the earlier of it and its own last day. */
  readonly asOf?: CalendarDate;
}
