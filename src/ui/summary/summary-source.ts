import type { Attachment } from "../../domain/activity";
import type { AnnualSummary } from "../../domain/annual-summary";
import type { CalendarDate } from "../../domain/calendar-date";
import type { DocumentYearStyle } from "../../domain/era";
import type { Picture } from "../../kintone/attachments/read-picture";
import type { RecordLists } from "../../kintone/record-lists/record-lists";
import type { RecordFinding } from "../../domain/record-finding";
import type { Explanation } from "../../i18n/error-messages";
import type { KeyFigure } from "../../report/analysis/key-figures";
import type { SuggestedSentence } from "../../report/analysis/suggested-sentences";
import type { Chapter, Report } from "../../report/report";
import type { FilterOptions } from "../../rollup/input/filter-options";
import type { RecordTally } from "../../rollup/years/fiscal-year-rollup";
import type { Selection } from "../../rollup/selection/selection";
import type { SummaryChoice } from "./choice/summary-choice";

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
  explain(error: unknown): SummaryFailure;
}

/** A failure in words. */
export interface SummaryFailure extends Explanation {
  /** Where it is put right when the settings are to blame. */
  readonly settingsUrl?: string;
  /** All that is wrong with the mapped apps and fields, a sentence each; absent when something else failed. */
  readonly health?: Promise<readonly string[]>;
}

export interface ChoiceOptions {
  readonly fiscalYears: readonly number[];
  /** How years are written unless chosen otherwise. */
  readonly yearStyle: DocumentYearStyle;
  readonly initial: SummaryChoice;
}

interface LoadListener {
  readonly signal: AbortSignal;
  /** @param total absent while it is not known */
  readonly onProgress: (read: number, total: number | undefined) => void;
  /** Reads again although nothing changed as far as can be told. */
  readonly isFresh: boolean;
}

/** What a summary shows. */
export interface SummaryFigures {
  readonly report: Report;
  /** What leads the view, with the year before beside it. */
  readonly keyFigures: readonly KeyFigure[];
  /** One a fiscal year: the day up to which the year before was counted; undefined for all of it. */
  readonly comparedDays: readonly (CalendarDate | undefined)[];
  /** One a fiscal year: what became of the records that were read. */
  readonly tallies: readonly RecordTally[];
  /** Chapters of the screen; they name people and belong to no file. */
  readonly analysis: readonly Chapter[];
  readonly suggestions: readonly SuggestedSentence[];
  /** The most serious first. */
  readonly findings: readonly RecordFinding[];
  /** No meeting, no activity and no text in any year of the choice. */
  readonly isEmpty: boolean;
  /** The records of one adviser or division only: for work, not to be published or attached. */
  readonly isFiltered: boolean;
  /** Whether のべ and 実 count all who came, from other divisions too. */
  readonly countsCompanions: boolean;
  /** What the summary can be narrowed to. */
  readonly filters: FilterOptions;
  /** The 年度まとめ record that its texts come from; absent when none fits the years. */
  readonly summaryRecord?: SummaryRecord;
}

export interface LoadedSummary extends SummaryFigures {
  /** `#RRGGBB` of the settings, one a rank; missing ones come from the palette. */
  readonly colors: readonly string[];
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
