import type {
  CalendarDate,
  CalendarMonth,
} from "../../domain/calendar/calendar-date";
import type { ActivityNarrowingName } from "../dimensions/activity-dimensions";
import type { OfMeetingDimensions } from "../dimensions/meeting-dimensions";
import type { ActivityOutcome, MeetingOutcome } from "../input/record-outcome";

/** A value of each dimension in any spelling that means the same; `null` is the row 未設定. */
type MeetingValues = Partial<OfMeetingDimensions<string | null>>;

/** As for meetings. */
type ActivityValues = Readonly<
  Partial<Record<ActivityNarrowingName, string | null>>
>;

/**
 * The records behind a figure, as plain data: resolved to record ids on
 * demand, so that keeping the way back costs nothing while counting.
 * Every absent property means "any".
 */
export type Selection = MeetingSelection | ActivitySelection;

/** Meetings that count (or what else became of them), narrowed by the dimensions given. */
export interface MeetingSelection extends MeetingValues {
  readonly grain: "meeting";
  readonly fiscalYear: number;
  /** Counted up to this day instead of 基準日: figures that a part of a later year is compared with. */
  readonly asOf?: CalendarDate;
  /** Absent: counted. */
  readonly outcome?: MeetingOutcome;
  readonly month?: CalendarMonth;
  /** Label of the settings' rank; `null` is the row 未設定. */
  readonly rank?: string | null;
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
export interface ActivitySelection extends ActivityValues {
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
  /** Numbers by month alone, without the events of the same section. */
  readonly isMonthly?: true;
  /** `null`: the date names only the fiscal year (domain: counting rule 7). */
  readonly month?: CalendarMonth | null;
}

/**
 * What a selection of meetings names of dimensions. A property that is neither
 * named here nor a dimension does not compile where it is looked up.
 */
export const meetingValuesOf = ({
  grain,
  fiscalYear,
  asOf,
  outcome,
  month,
  rank,
  person,
  measure,
  visits,
  visit,
  ...values
}: MeetingSelection) => values;

/** As for meetings. */
export const activityValuesOf = ({
  grain,
  fiscalYear,
  asOf,
  recordIds,
  outcome,
  sectionId,
  isMonthly,
  month,
  ...values
}: ActivitySelection) => values;

/** The names of values, typed. */
export const namesOf = <Values extends object>(
  values: Values,
): readonly (keyof Values)[] => Object.keys(values) as (keyof Values)[];
