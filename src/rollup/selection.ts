import type { CalendarMonth } from "../domain/calendar-date";

/**
 * The records behind a figure, as plain data: resolved to record ids on
 * demand, so that keeping the way back costs nothing while counting.
 * Every absent property means "any".
 */
export type Selection = MeetingSelection | ActivitySelection;

/** Meetings that count, narrowed by the dimensions given. */
export interface MeetingSelection {
  readonly grain: "meeting";
  readonly fiscalYear: number;
  readonly month?: CalendarMonth;
  /** Label of the settings' rank; `null` is the row 未設定. */
  readonly rank?: string | null;
  readonly adviser?: string | null;
  readonly division?: string | null;
  readonly themeCategory?: string | null;
  readonly mode?: string | null;
  /** Key of a person as made by personKey(). */
  readonly person?: string;
}

/** Activities that count, narrowed by the dimensions given. */
export interface ActivitySelection {
  readonly grain: "activity";
  readonly fiscalYear: number;
  /** SectionRule.id */
  readonly sectionId?: string;
  readonly summaryLine?: string | null;
  readonly part?: string | null;
  readonly month?: CalendarMonth;
  readonly adviser?: string | null;
  readonly division?: string | null;
  readonly workingGroup?: string | null;
  readonly mode?: string | null;
}
