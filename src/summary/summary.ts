import type { AnnualSummary } from "../domain/annual-summary";
import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { Disclosure } from "../disclosure/disclose";
import type { SmallFigure } from "../disclosure/small-figure";
import type { Words } from "../domain/words/words";
import type { RecordFinding } from "../domain/record-finding";
import type { KeyFigure } from "../report/analysis/key-figure";
import type { SuggestedSentence } from "../report/analysis/suggested-sentences";
import type { Edition } from "../report/edition";
import type { Chapter, Report } from "../report/report";
import type { CheckedText } from "../publishing/texts/check-texts";
import type { NameFinder } from "../publishing/texts/names/find-names";
import type { Readiness } from "../publishing/readiness/readiness-of";
import type { FilterOptions } from "../rollup/input/filter-options";
import type { RollupInput } from "../rollup/input/rollup-input";
import type {
  FiscalYearRollup,
  RecordTally,
} from "../rollup/years/fiscal-year-rollup";
import type { SummaryFreezing } from "../publishing/freezing/summary-freezing";
import type { RecordVersions } from "../publishing/freezing/record-versions";

/** What a summary shows as soon as its figures are counted. */
export interface CountedFigures {
  /** What the programme calls things today, in the language of whoever reads. */
  readonly words: Words;
  /** As the screen shows it. */
  readonly report: Report;
  /** What leads the view, with the year before beside it; none unless compared. */
  readonly keyFigures: readonly KeyFigure[];
  /** One a fiscal year that is compared: the day up to which the year before was counted; undefined for all of it. */
  readonly comparedDays: readonly (CalendarDate | undefined)[];
  /** One a fiscal year: what became of the records that were read. */
  readonly tallies: readonly RecordTally[];
  /** No meeting, no activity and no text in any year of the choice; of a part: no record. */
  readonly isEmpty: boolean;
  /** The records of one adviser or division only: for work, not to be published or attached. */
  readonly isFiltered: boolean;
  /** Whether のべ and 実 count all who came, from other divisions too. */
  readonly countsCompanions: boolean;
}

/** What a summary shows. */
export interface SummaryFigures extends CountedFigures {
  /** As the documents of an edition tell it; of a part of the records always the internal one. */
  readonly reportFor: (edition: Edition) => Report;
  /** Figures of few people of the public edition; none of a part of the records, which is not published. */
  readonly smallFigures: readonly SmallFigure[];
  /** The public edition, and what it hides; made when first asked for. */
  readonly disclosure: () => Disclosure;
  /** Chapters of the screen; they name people and belong to no file. */
  readonly analysis: readonly Chapter[];
  /** None unless compared. */
  readonly suggestions: readonly SuggestedSentence[];
  /** What is wrong with records, of all years; each said once. */
  readonly findings: readonly RecordFinding[];
  /** Every text of records that the public edition prints, checked; none of a part of the records, which is not published. */
  readonly texts: readonly CheckedText[];
  /** Names and numbers of staff in a text, published or not. */
  readonly namesIn: NameFinder;
  /** The staff app is set but could not be read: records were not compared with it. */
  readonly isRosterUnread: boolean;
  /** What is to be seen to before publishing; absent of a part of the records, which is not published. */
  readonly readiness?: Readiness;
  /** The same of what was frozen; absent when nothing of it was. */
  readonly frozenReadiness?: Readiness;
  /** Where it stands with 確定; its own figures are those of the records, see asFrozen(). */
  readonly freezing: SummaryFreezing;
  /** What the summary can be narrowed to. */
  readonly filters: FilterOptions;
  /** The 年度まとめ record that its texts come from; absent when none fits the years. */
  readonly summaryRecord?: SummaryRecord;
}

/** What the 年度まとめ record says the published document is about, and whether it is frozen. */
export type SummaryRecord = Pick<
  AnnualSummary,
  "recordId" | "title" | "fiscalYears" | "asOf" | "status" | "freezings"
>;

/** The rows behind the figures. */
interface Rows {
  /** Of the years asked for. */
  readonly input: RollupInput;
  /** The rows behind the figures of a year, also of one that is only compared with. */
  readonly inputOf: (fiscalYear: number) => RollupInput;
}

/** A summary before anything is checked, analysed or suggested. */
export type CountedSummary = CountedFigures & Rows;

/** A summary with the rows and figures behind it. */
export interface Summary extends SummaryFigures, Rows {
  /** One a fiscal year, in the order asked for. */
  readonly rollups: readonly FiscalYearRollup[];
  /** The records that were read for it, those of years to compare with too. */
  readonly records: RecordVersions;
}
