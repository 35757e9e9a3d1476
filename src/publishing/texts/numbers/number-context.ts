import type { Rank } from "../../../domain/rank";
import type { Words } from "../../../domain/words/words";
import type { QuotableFigure } from "../../../rollup/quoting/quotable-figure";

/** What numbers of a text are matched with. */
export interface NumberContext {
  readonly figures: readonly QuotableFigure[];
  /** Every section of the document, once. */
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  /** A sentence may call a rank by another spelling. */
  readonly ranks: readonly Rank[];
  /** のべ and 実人数 as the settings call them. */
  readonly labels: {
    readonly totalAttendance: string;
    readonly distinctAttendees: string;
  };
  readonly words: Words;
  /** What a figure is called: 令和4年度 1on1ミーティング 課長級 のべ人数. */
  readonly labelOf: (figure: QuotableFigure) => string;
}

/** A text that is published, as far as its numbers depend on where it stands. */
export interface NumberPlace {
  /** The fiscal year that it speaks of; absent: all of the document. */
  readonly fiscalYear?: number;
  /** SectionRule.id; absent: the document. */
  readonly sectionId?: string;
  /** The record of an activity that it tells of. */
  readonly activityId?: string;
}
