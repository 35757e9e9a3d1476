import type { CalendarDate } from "./calendar/calendar-date";
import type { Person } from "./person";

/** 予約 / 実施 / 中止 */
export type MeetingStatus = "planned" | "held" | "cancelled";

/** 主参加者 / 同席者 */
export type AttendanceRole = "principal" | "companion";

/** One person at one meeting: the finer of the two grains. */
export interface Attendance {
  /** Absent when the row has neither code nor name. */
  readonly person?: Person;
  /** 所属 at the time of the meeting. */
  readonly division?: string;
  /** 役職 as written on the record, i.e. at the time of the meeting; absent when blank. */
  readonly rank?: string;
  readonly role: AttendanceRole;
}

/** 1on1ミーティング: one record, one meeting. */
export interface Meeting {
  readonly recordId: string;
  readonly status: MeetingStatus;
  readonly heldOn: CalendarDate;
  /** 年度 as the record holds it beside the date; figures go by the date. */
  readonly storedFiscalYear?: number;
  /** HH:MM */
  readonly startTime?: string;
  /** HH:MM */
  readonly endTime?: string;
  /** YYYY-MM-DD of a start that is a date-time. */
  readonly startDay?: string;
  /** YYYY-MM-DD of an end that is a date-time: a meeting over midnight ends on the next day. */
  readonly endDay?: string;
  /** 対面 / リモート, as entered. */
  readonly mode?: string;
  /** Names of the advisers, as entered. */
  readonly advisers: readonly string[];
  readonly attendances: readonly Attendance[];
  readonly theme?: string;
  readonly themeCategory?: string;
  readonly content?: string;
  /** 参加した職員の声 */
  readonly voice?: string;
  /** テーマ may be printed (掲載). */
  readonly isThemePublished: boolean;
  /** 声 may be printed (掲載). */
  readonly isVoicePublished: boolean;
}
