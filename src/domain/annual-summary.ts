import type { Acknowledgement } from "./publishing/acknowledgement";
import type { Attachment } from "./activity";
import type { CalendarDate, CalendarMonth } from "./calendar/calendar-date";
import type { PublishedFigure } from "./publishing/published-figure";

/** What a sentence of the 年度まとめ record is for. */
export type CommentaryKind =
  /** 所見 of a section */
  | "commentary"
  /** a bullet of the section on its overview page */
  | "bullet"
  /** how often the section takes place: 毎月1回 */
  | "cadence"
  /** text that opens a section's detail page */
  | "lead"
  /** 結び: closes a section's detail page, or follows the outcomes of the document */
  | "closing"
  /** 成果: belongs to the document, not to a section */
  | "outcome"
  /** programme text of the cover pages */
  | "programme";

/** 状態 of a 年度まとめ record: 作成中, 確定, 公表 */
export type SummaryStatus = "drafting" | "frozen" | "published";

/** 確定の履歴: one freezing, or one reopening. */
export interface FreezingEntry {
  /** Day in Japan. */
  readonly on?: CalendarDate;
  /** HH:MM in Japan. */
  readonly time?: string;
  /** Name of who did it. */
  readonly by?: string;
  /** Why it was reopened. */
  readonly reason?: string;
  /** What was attached by a freezing; absent for a reopening. */
  readonly snapshot?: {
    /** Name of the attached file. */
    readonly name: string;
    /** SHA-256 of its bytes, hexadecimal. */
    readonly checksum: string;
  };
}

/** One sentence that the secretariat wrote. */
export interface Commentary {
  readonly kind: CommentaryKind;
  /** Absent: for the whole document. */
  readonly fiscalYear?: number;
  /** 節 as in the settings; absent for texts of the whole document. */
  readonly section?: string;
  readonly text: string;
  /** Number of its row in the table of the record. */
  readonly rowId?: string;
}

/** 好事例 */
export interface GoodPractice {
  readonly category?: string;
  readonly text: string;
  readonly divisions?: string;
  /** Absent: none, as in snapshots of when there was no field for them. */
  readonly photos?: readonly Attachment[];
  /** Whether its photos are marked 掲載; absent: they are not. */
  readonly arePhotosPublished?: true;
  /** As for texts. */
  readonly rowId?: string;
}

/** 議会会期: few meetings are possible; a band behind the monthly chart. */
export interface CouncilSession {
  readonly name?: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** As for texts. */
  readonly rowId?: string;
}

/** 節目: a dated change, a mark on the monthly chart. */
export interface Milestone {
  readonly on: CalendarDate;
  readonly label: string;
  /** As for texts. */
  readonly rowId?: string;
}

/** 年度まとめ: what the secretariat decides and writes about a summary; no figure of its own. */
export interface AnnualSummary {
  readonly recordId: string;
  readonly title: string;
  readonly fiscalYears: readonly number[];
  /** 基準日; absent: the last day of each fiscal year. */
  readonly asOf?: CalendarDate;
  readonly publishedOn?: CalendarDate;
  /** 担当課 */
  readonly division?: string;
  readonly commentary: readonly Commentary[];
  readonly goodPractices: readonly GoodPractice[];
  readonly councilSessions: readonly CouncilSession[];
  readonly milestones: readonly Milestone[];
  /** 月間枠: meetings that fit in one month from `from` on; absent when no slots are planned. */
  readonly monthlySlots?: {
    readonly from: CalendarMonth;
    readonly count: number;
  };
  /** 公表値 of years that were published, in the order of the table; absent when the app has no table for them. */
  readonly publishedFigures?: readonly PublishedFigure[];
  /** 体制図 and other pictures. */
  readonly pictures: readonly Attachment[];
  /** 状態; absent when blank or without a meaning in the settings. */
  readonly status?: SummaryStatus;
  /** In the order of the record, the last one last; absent: none. */
  readonly freezings?: readonly FreezingEntry[];
  /** 確認の記録, the latest last; absent when the app has no table for them. */
  readonly acknowledgements?: readonly Acknowledgement[];
}
