import type { Steps } from "../../domain/steps";
import type { Words } from "../../domain/words/words";
import type { Attachment } from "../../domain/activity";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { DocumentYearStyle } from "../../domain/calendar/era";
import type {
  CorrectionOutcome,
  RecordCorrection,
  Written,
} from "../../kintone/corrections/correction-outcome";
import type { Picture } from "../../kintone/attachments/read-picture";
import type { RecordLists } from "../../kintone/record-lists/record-lists";
import type { RecordFinding } from "../../domain/record-finding";
import type { Explanation } from "../../i18n/error-messages";
import type { LeftOutParts } from "../../domain/publishing/left-out-parts";
import type { PublishableItem } from "../../publishing/contents/publishable-items";
import type { SummaryRows } from "../../rollup/input/summary-rows";
import type { Selection } from "../../rollup/selection/selection";
import type {
  CountedFigures,
  SummaryFigures,
  SummaryRecord,
} from "../../summary/summary";
import type { Freezer } from "../publishing/freezing/freezer";
import type { SummaryChoice } from "../../summary/summary-choice";

/** What the summary view needs from the world; kintone in use, a double in tests. */
export interface SummarySource {
  /** Fiscal years worth offering, newest first, and what to show at first. */
  options(signal: AbortSignal): Promise<ChoiceOptions>;
  /**
   * Reads all rows of the choice and builds the report.
   * @throws when anything could not be read completely (domain: counting rule 15)
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
  /** What the programme calls things. */
  readonly words: Words;
  /** Whether the city keeps 年度まとめ records. */
  readonly hasSummaryRecords: boolean;
  readonly initial: SummaryChoice;
}

export interface LoadListener {
  readonly signal: AbortSignal;
  /** @param total absent while it is not known */
  readonly onProgress: (read: number, total: number | undefined) => void;
  /** Told at most once, where figures can be shown a while before the rest. */
  readonly onCounted?: (figures: ShownFigures) => void;
  /** Reads again although nothing changed as far as can be told. */
  readonly isFresh: boolean;
}

/** Figures on the screen, and the records behind them: all there is until they are checked. */
export interface ShownFigures extends CountedFigures {
  /** Whether figures and documents are those that were frozen; findings and records are always those of today. */
  readonly isFrozenShown: boolean;
  /** Whether they are of records that were read before, of which kintone has not said yet that they still hold. */
  readonly isConfirming: boolean;
  readonly freezing?: SummaryFigures["freezing"];
  readonly summaryRecord?: SummaryRecord;
  /** `#RRGGBB` of the settings, one a rank; missing ones come from the palette. */
  readonly colors: readonly string[];
  recordsBehind(selection: Selection): readonly BehindRecord[];
  /** The different people behind a figure of people; undefined for other figures. */
  peopleBehind(
    selection: Selection,
  ): Steps<readonly BehindPerson[] | undefined>;
  recordUrl(source: RecordFinding["source"], recordId: string): string;
  /** kintone's own lists of the records behind a figure; absent where their addresses are not known (phones). */
  recordLists?(
    selection: Selection,
    recordIds: readonly string[],
  ): Promise<RecordLists>;
}

/** Whether all was looked for that a summary tells besides its figures. */
export const isWhole = (
  summary: ShownFigures | LoadedSummary,
): summary is LoadedSummary => "findings" in summary;

/** A summary on the screen, and what can be asked about it; the most serious findings first. */
export interface LoadedSummary extends SummaryFigures, ShownFigures {
  readonly freezing: SummaryFigures["freezing"];
  /**
   * The same summary as long as no record, right or day changed since, else one
   * that was made anew: documents are made from what is true at that moment.
   * @throws what SummarySource.load throws
   */
  current(signal: AbortSignal): Promise<LoadedSummary>;
  /** Whether the city keeps 年度まとめ records: nothing speaks of them else. */
  readonly hasSummaryRecords: boolean;
  /** A frozen summary the other way: as the records are now, or as it was frozen; absent where nothing was frozen of it. */
  counterpart?(): LoadedSummary;
  /** Freezes and reopens; absent where no 年度まとめ record stands for what is shown, and on phones. */
  readonly freezer?: Freezer;
  /**
   * The summary as it would be of other rows, for a preview of what is not
   * saved yet; nothing is read. `current` stays that of what was read.
   */
  edited(
    edit: (rows: SummaryRows) => SummaryRows,
    signal: AbortSignal,
  ): Promise<LoadedSummary>;
  /** All of the records that a public document could print, printed or not. */
  publishable(): readonly PublishableItem[];
  /** What documents leave out unless chosen otherwise. */
  readonly leftOut: LeftOutParts;
  /** Puts ranks and divisions of meetings right; absent where it is not offered (phones). */
  readonly corrections?: {
    correct(
      wanted: readonly RecordCorrection[],
      /** Stops before the next record. */
      signal: AbortSignal,
    ): Promise<readonly CorrectionOutcome[]>;
    undo(
      written: readonly Written[],
      signal: AbortSignal,
    ): Promise<readonly CorrectionOutcome[]>;
  };
  picture(fileKey: Attachment["fileKey"]): Promise<Picture>;
}

/** One record behind a figure, as the list under the figure shows it. */
export interface BehindRecord {
  readonly source: "meetings" | "activities";
  readonly recordId: string;
  readonly when: CalendarDate | string;
  readonly title: string;
  /** 役職 of the principal; activities have none. */
  readonly rank?: string;
  readonly count: number;
  /** A number of a month, and no event on a day. */
  readonly isMonthly?: true;
}

/** One person behind a figure; for eyes inside the office only. */
export interface BehindPerson {
  readonly name: string;
  /** As at the last of the meetings; empty when the record has none. */
  readonly division: string;
  readonly rank: string;
  readonly meetings: readonly BehindRecord[];
}
