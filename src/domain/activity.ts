import type { CalendarDate, CalendarMonth } from "./calendar/calendar-date";
import type { MeetingStatus } from "./meeting";

/** 予定 / 実施 / 中止 (domain: counting rule 1) */
export type ActivityStatus = MeetingStatus;

/** 集計対象 / 掲載のみ / 対象外 (domain: counting rule 8) */
export type ActivityStanding = "counted" | "listedOnly" | "excluded";

/** Listed in the detail, never in a number (domain: counting rule 8). */
export const isListedOnly = ({
  standing,
}: Pick<Activity, "standing">): boolean => standing === "listedOnly";

/** When it happened, as exactly as the record knows (domain: counting rule 7). */
export type ActivityPeriod =
  | {
      readonly precision: "day";
      readonly from: CalendarDate;
      readonly to?: CalendarDate;
    }
  | {
      readonly precision: "month";
      readonly from: CalendarMonth;
      readonly to?: CalendarMonth;
      /** It went on from this month with no end entered: 10月～ */
      readonly isOpen: boolean;
    }
  /** Only the fiscal year is known: the one that `within` lies in. */
  | { readonly precision: "fiscalYear"; readonly within: CalendarDate };

/** How exactly a day is known. */
export type DatePrecision = ActivityPeriod["precision"];

/** An attached file as kintone returns it. */
export interface Attachment {
  readonly fileKey: string;
  readonly name: string;
  readonly contentType: string;
  /** bytes */
  readonly size: number;
}

/** 活動: one record, `count` times. */
export interface Activity {
  readonly recordId: string;
  /** 節 as written on the record; absent when blank. */
  readonly section?: string;
  /** Id of the section that all records of its app are in, whatever is written. */
  readonly sectionId?: string;
  /** 集計見出し: the bullet it counts under; absent when blank. */
  readonly summaryLine?: string;
  /** 詳細見出し: the group it is listed under on the detail page. */
  readonly detailHeading?: string;
  /** 種別: 実施 / 協議 / …, splits a bullet. */
  readonly part?: string;
  readonly title?: string;
  readonly period: ActivityPeriod;
  /** 年度 as the record holds it beside the date; figures go by the date. */
  readonly storedFiscalYear?: number;
  /** 回数 as entered, never inferred from dates; countOf() says how it counts. */
  readonly count: number;
  /** The record is a month with its number of times: 0 is a number like others, and nothing to list. */
  readonly isMonthly?: true;
  /** Held where the record does not say. */
  readonly status: ActivityStatus;
  readonly standing: ActivityStanding;
  /** Why it does not count; printed once as a footnote when excluded. */
  readonly exclusionReason?: string;
  readonly workingGroup?: string;
  readonly advisers: readonly string[];
  /** 所属 concerned, as entered. */
  readonly divisions: readonly string[];
  /** 対象者 */
  readonly audience?: string;
  /** 参加者数, people */
  readonly participantCount?: number;
  readonly lecturer?: string;
  readonly mode?: string;
  /** A short addition printed in brackets after the title: WG外, 座学＋ワーク. */
  readonly remark?: string;
  readonly content?: string;
  readonly photos: readonly Attachment[];
  /** Title and content may be printed (掲載). Counting does not depend on it. */
  readonly isPublished: boolean;
}
