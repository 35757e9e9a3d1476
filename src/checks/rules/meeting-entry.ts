import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { AttendanceRole, MeetingStatus } from "../../domain/meeting";
import type { Person } from "../../domain/person";

/** A meeting as far as it is entered; a decoded Meeting fits too. */
export interface MeetingEntry {
  readonly recordId?: string;
  readonly status?: MeetingStatus;
  readonly heldOn?: CalendarDate;
  readonly storedFiscalYear?: number;
  /** HH:MM */
  readonly startTime?: string;
  /** HH:MM */
  readonly endTime?: string;
  /** YYYY-MM-DD of a start that is a date-time. */
  readonly startDay?: string;
  /** YYYY-MM-DD of an end that is a date-time: a meeting over midnight ends on the next day. */
  readonly endDay?: string;
  readonly advisers: readonly string[];
  readonly attendances: readonly AttendanceEntry[];
  readonly theme?: string;
}

/** One row of the participants. */
export interface AttendanceEntry {
  readonly person?: Person;
  readonly division?: string;
  readonly rank?: string;
  readonly role?: AttendanceRole;
}
