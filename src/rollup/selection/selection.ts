import type { CalendarDate, CalendarMonth } from "../../domain/calendar-date";
import type { ActivityOutcome, MeetingOutcome } from "../input/record-outcome";

/**
 * The records behind a figure, as plain data: resolved to record ids on
 * demand, so that keeping the way back costs nothing while counting.
 * Every absent property means "any".
 */
export type Selection = MeetingSelection | ActivitySelection;

/** Meetings that count (or what else became of them), narrowed by the dimensions given. */
export interface MeetingSelection {
  readonly grain: "meeting";
  readonly fiscalYear: number;
  /** Counted up to this day instead of 基準日: figures that a part of a later year is compared with. */
  readonly asOf?: CalendarDate;
  /** Absent: counted. */
  readonly outcome?: MeetingOutcome;
  readonly month?: CalendarMonth;
  /** Label of the settings' rank; `null` is the row 未設定. */
  readonly rank?: string | null;
  readonly adviser?: string | null;
  readonly division?: string | null;
  readonly themeCategory?: string | null;
  readonly mode?: string | null;
  /** Key of a person as made by personKey(). */
  readonly person?: string;
  /**
   * Which measure of the cell: 回数 (the default) looks at the principal's
   * rank and division, のべ and 実 at those of every attendance that counts.
   */
  readonly measure?: "count" | "totalAttendance" | "distinctAttendees";
  /** Meetings of people who came so often in the fiscal year. */
  readonly visits?: "once" | "twice" | "threeOrMore";
  /** Meetings at which someone was for the first time in the fiscal year, or again. */
  readonly visit?: "first" | "returning";
}

/** Activities that count (or what else became of them), narrowed by the dimensions given. */
export interface ActivitySelection {
  readonly grain: "activity";
  readonly fiscalYear: number;
  /** As for meetings. */
  readonly asOf?: CalendarDate;
  /** These alone, as entries of lists have it. */
  readonly recordIds?: readonly string[];
  /** Absent: counted. */
  readonly outcome?: ActivityOutcome;
  /** SectionRule.id */
  readonly sectionId?: string;
  readonly summaryLine?: string | null;
  readonly part?: string | null;
  /** `null`: the date names only the fiscal year (domain: counting rule 7). */
  readonly month?: CalendarMonth | null;
  readonly adviser?: string | null;
  readonly division?: string | null;
  readonly workingGroup?: string | null;
  readonly mode?: string | null;
}
