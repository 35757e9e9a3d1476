import type { Attachment } from "../../domain/activity";
import type { AnnualSummary } from "../../domain/annual-summary";
import type { CalendarDate } from "../../domain/calendar-date";
import type { Picture } from "../../kintone/read-picture";
import type { RecordLists } from "../../kintone/record-lists/record-lists";
import type { RecordFinding } from "../../domain/record-finding";
import type { Explanation } from "../../i18n/error-messages";
import type { Report } from "../../report/report";
import type { Selection } from "../../rollup/selection";
import type { SummaryChoice } from "./summary-choice";

/** What the summary view needs from the world; kintone in use, a double in tests. */
export interface SummarySource {
  /** Fiscal years worth offering, newest first, and what to show at first. */
  options(signal: AbortSignal): Promise<ChoiceOptions>;
  /**
   * Reads all rows of the choice and builds the report.
   * @throws when anything could not be read completely (domain: counting rule 12)
   */
  load(choice: SummaryChoice, listen: LoadListener): Promise<LoadedSummary>;
  /** The sentences to show for a failure of the two above. */
  explain(error: unknown): Explanation;
}

export interface ChoiceOptions {
  readonly fiscalYears: readonly number[];
  readonly initial: SummaryChoice;
}

export interface LoadListener {
  readonly signal: AbortSignal;
  /** @param total absent while it is not known */
  readonly onProgress: (read: number, total: number | undefined) => void;
}

export interface LoadedSummary {
  readonly report: Report;
  /** `#RRGGBB` of the settings, one a rank; missing ones come from the palette. */
  readonly colors: readonly string[];
  /** The most serious first. */
  readonly findings: readonly RecordFinding[];
  /** No meeting, no activity and no text in any year of the choice. */
  readonly isEmpty: boolean;
  /** The 年度まとめ record that its texts come from; absent when none fits the years. */
  readonly summaryRecord?: SummaryRecord;
  recordsBehind(selection: Selection): readonly BehindRecord[];
  recordUrl(source: RecordFinding["source"], recordId: string): string;
  /** kintone's own lists of the records behind a figure; absent where their addresses are not known (phones). */
  recordLists?(
    selection: Selection,
    recordIds: readonly string[],
  ): Promise<RecordLists>;
  picture(fileKey: Attachment["fileKey"]): Promise<Picture>;
}

/** What the 年度まとめ record says the published document is about. */
export type SummaryRecord = Pick<
  AnnualSummary,
  "recordId" | "title" | "fiscalYears" | "asOf"
>;

/** One record behind a figure, as the list under the figure shows it. */
export interface BehindRecord {
  readonly source: "meetings" | "activities";
  readonly recordId: string;
  readonly when: CalendarDate | string;
  readonly title: string;
  /** 役職 of the principal; activities have none. */
  readonly rank?: string;
  readonly count: number;
}
