import type { CalendarDate } from "../calendar/calendar-date";

/** 確認の記録: somebody knew of a finding and had the document made all the same. */
export interface Acknowledgement {
  /** Of the item of publishing that it answers; another one once what it is about changed. */
  readonly key: string;
  /** What was found, as it read then. */
  readonly text: string;
  readonly reason: string;
  /** Name of whoever acknowledged it. */
  readonly by: string;
  /** Absent when the record has no day that can be read. */
  readonly on?: CalendarDate;
}
