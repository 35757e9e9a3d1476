/** What can be published of a section or a rank. */
export type PublishedMeasure =
  | "count"
  | "totalAttendance"
  | "distinctAttendees";

/**
 * 公表値: a figure of a year that was published, as the secretariat entered it
 * (domain: Years before kintone). It is compared with and stands in lines over
 * years, always marked; no counted figure is ever made of it.
 */
export interface PublishedFigure {
  readonly fiscalYear: number;
  /** 節 as written; absent: the section of the meetings. */
  readonly section?: string;
  /** 役職 as written; absent: the whole section. */
  readonly rank?: string;
  readonly measure: PublishedMeasure;
  /** A whole number, 0 and more. */
  readonly value: number;
  /** What it is of in the words of its row, for whoever corrects it. */
  readonly words: string;
  /** Number of its row in the table of the record; absent when it is not stored yet. */
  readonly rowId?: string;
}
