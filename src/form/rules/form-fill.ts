import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { ActivityFieldName } from "../../fields/activity-fields";
import type { MeetingFieldName } from "../../fields/meeting-fields";

/** A value to enter for the user where nothing was typed. */
export interface FormFill {
  readonly field: MeetingFieldName | ActivityFieldName;
  /** Row of the participants, from 0; absent for the record itself. */
  readonly row?: number;
  /** In our own words (`principal`), not yet a choice of the form; several for the advisers. */
  readonly value: string | readonly string[];
  /** What may be replaced although someone entered it: another entry has overtaken it. */
  readonly replaces?: string;
  /** The day of a time, for a field that holds both. */
  readonly day?: CalendarDate;
  /** That of what may be replaced. */
  readonly replacesDay?: CalendarDate;
  /** The day is another one than a time alone would be taken for. */
  readonly isOtherDay?: boolean;
}
