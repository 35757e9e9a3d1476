import type { Rank } from "../../domain/rank";
import type { UnknownFacts } from "./unknown-facts";

/** Whom のべ counts (domain: counting rule 2). */
export const ATTENDANCE_RULES = ["principal", "everyone"] as const;
export type AttendanceRule = (typeof ATTENDANCE_RULES)[number];

/** The records that a section tells of. */
export const SECTION_SOURCES = ["meetings", "activities", "none"] as const;
export type SectionSource = (typeof SECTION_SOURCES)[number];

/** How a section is written on its overview page, and of which records it can be. */
const SECTION_STYLES = {
  /** 役職別 のべ（実） of the meetings */
  attendance: ["meetings"],
  /** one bullet a summary line, with 回数 and parts */
  lines: ["activities"],
  /** one bullet a division with its topics */
  topics: ["activities"],
  /** one bullet a record, with its date */
  visits: ["activities"],
  /** only sentences of the secretariat */
  narrative: SECTION_SOURCES,
} as const satisfies Readonly<Record<string, readonly SectionSource[]>>;
export type SectionStyle = keyof typeof SECTION_STYLES;

/** Every style, in the order in which they are offered. */
export const SECTION_STYLE_NAMES = Object.keys(
  SECTION_STYLES,
) as SectionStyle[];

/** Whether a section of these records can be written so. */
export const fitsSource = (
  style: SectionStyle,
  source: SectionSource,
): boolean =>
  (SECTION_STYLES[style] as readonly SectionSource[]).includes(source);

/** One 節 of the settings; the order of the list is the order of the document. */
export interface SectionRule {
  /** Stable key; texts and links refer to it. */
  readonly id: string;
  readonly title: string;
  readonly source: SectionSource;
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
  /** Absent: the records can say everything. */
  readonly unknown?: UnknownFacts;
}
