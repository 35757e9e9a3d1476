import type { City } from "../domain/publishing/city";
import type { Adviser } from "../domain/adviser";
import type { AnnualSummary } from "../domain/annual-summary";
import type { DocumentYearStyle } from "../domain/calendar/era";
import type { Meeting } from "../domain/meeting";
import type { Rank } from "../domain/rank";
import type { Words } from "../domain/words/words";
import type { Language } from "../i18n/language";
import type { AttendanceRule } from "../rollup/input/counting-rules";
import type { UnknownFacts } from "../rollup/input/unknown-facts";
import type { RowFilter } from "../rollup/input/narrow-rows";
import type { FiscalYearRollup } from "../rollup/years/fiscal-year-rollup";
import type { Edition } from "./edition";

/** Everything that a report is made of; the figures come from the rollups alone. */
export interface ReportInput {
  /** One a fiscal year, in the order of the document. */
  readonly rollups: readonly FiscalYearRollup[];
  /** The meetings that were counted from: themes and voices marked 掲載, and the list of records. */
  readonly meetings: readonly Meeting[];
  /** In the order of the document. */
  readonly advisers: readonly Adviser[];
  /** Absent when no 年度まとめ record was chosen. */
  readonly summary?: AnnualSummary;
  readonly attendanceRule: AttendanceRule;
  /** What the columns are called that were added to 回数 of activities; none, or absent: only that one was counted. */
  readonly addedCounts?: readonly string[];
  /** 役職区分 that the rollups counted by. */
  readonly ranks: readonly Rank[];
  /** What no record can say; absent: nothing. */
  readonly unknown?: UnknownFacts;
  /** In the language of the document. */
  readonly words: Words;
  readonly labels: ReportLabels;
  /** Absent: documents name no city. */
  readonly city?: City;
  readonly language: Language;
  /** How years are written wherever the document prints one; data for machines has both. */
  readonly yearStyle: DocumentYearStyle;
  /** Absent: for the screen, which shows what is published and keeps the books. */
  readonly edition?: Edition;
  /** The part of the records that the rows were narrowed to; its document is internal, whatever the edition. */
  readonly part?: RowFilter;
  /** Whether record rights may have kept records from whoever read them; absent: no. */
  readonly isVisibleOnly?: boolean;
}

/** What figures are called. */
export interface ReportLabels {
  /** のべ */
  readonly totalAttendance: string;
  /** 実人数 */
  readonly distinctAttendees: string;
  /** 未設定 */
  readonly unset: string;
}
