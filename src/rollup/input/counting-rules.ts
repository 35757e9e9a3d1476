import type { Rank } from "../../domain/rank";

/** Whom のべ counts (domain: counting rule 2). */
export type AttendanceRule = "principal" | "everyone";

/** How a section is written on its overview page. */
export type SectionStyle =
  /** 役職別 のべ（実） of the meetings */
  | "attendance"
  /** one bullet a summary line, with 回数 and parts */
  | "lines"
  /** one bullet a division with its topics */
  | "topics"
  /** one bullet a record, with its date */
  | "visits"
  /** only sentences of the secretariat */
  | "narrative";

/** One 節 of the settings; the order of the list is the order of the document. */
export interface SectionRule {
  /** Stable key; texts and links refer to it. */
  readonly id: string;
  readonly title: string;
  readonly source: "meetings" | "activities" | "none";
  /** Values of the record's section field that belong here. */
  readonly recordValues: readonly string[];
  readonly style: SectionStyle;
  /** A detail page is made when it has content. */
  readonly hasDetail: boolean;
  /** Preferred order of the summary lines, and of the detail groups that their records stand in; others follow in order of first date. */
  readonly summaryLines: readonly string[];
  /** Preferred order of the parts of a line, e.g. 実施, 協議; others follow in order of first date. */
  readonly partOrder: readonly string[];
}

/** Everything the counting depends on besides the rows (domain: Counting rules). */
export interface CountingRules {
  readonly attendanceRule: AttendanceRule;
  /** Month 1..12 in which a fiscal year starts; 4 in Japanese cities. */
  readonly fiscalYearStartMonth: number;
  readonly ranks: readonly Rank[];
  readonly sections: readonly SectionRule[];
}
