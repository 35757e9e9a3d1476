import type { SummaryMessages } from "../../../i18n/summary/summary-messages";
import type { Words } from "../../../domain/words/words";
import type { Language } from "../../../i18n/language";
import type { Selection } from "../../../rollup/selection/selection";
import type {
  BehindPerson,
  BehindRecord,
  LoadedSummary,
  ShownFigures,
} from "../summary-source";
import { isWhole } from "../summary-source";

/** What the functions that draw figures share, of a summary that may be counted but not yet checked. */
export interface FiguresView {
  readonly language: Language;
  readonly messages: SummaryMessages;
  readonly words: Words;
  readonly summary: ShownFigures;
  /** For phones. */
  readonly isCompact: boolean;
  /** In a window as wide as a phone: of years below each other the latest is open. */
  readonly isNarrow: boolean;
  /** Which chapters are a line that opens on demand: all, those that an overview leads to and overviews of years long past, or none. */
  readonly foldedChapters: "all" | "behindOverviews" | "none";
  /** Long tables and lists show their first rows, and the others on demand. */
  readonly isFolded: boolean;
  /** Tables that can be bars are bars first, and tables on demand: who looks for the most sees it at once. */
  readonly hasBars: boolean;
  /** Which of a table's measures its bars show: its place among those that it offers. */
  readonly barChoice: number;
  readonly chooseBars: (choice: number) => void;
  /** The charts stood before the chapters: they don't show them again. */
  readonly hasChartsAhead: boolean;
  /** The figure whose records are listed at the moment. */
  readonly opened: OpenedFigure | undefined;
  readonly open: (figure: ChosenFigure) => void;
  readonly close: () => void;
  /** Leads to the records to check, wherever they are shown. */
  readonly goToFindings: () => void;
}

/** What the functions that draw a report share. */
export interface ReportView extends FiguresView {
  readonly summary: LoadedSummary;
}

/** The view of a summary that is whole; undefined while it is still being checked. */
export const wholeView = (view: FiguresView): ReportView | undefined =>
  isWhole(view.summary) ? { ...view, summary: view.summary } : undefined;

/** A figure that was chosen to see the records behind it. */
export interface ChosenFigure {
  readonly selection: Selection;
  /** In words, for the heading of the list. */
  readonly name: string;
  /** The block that the list stands under. */
  readonly place: string;
  /** Gets the focus back. */
  readonly trigger: HTMLElement | SVGElement;
}

/** A chosen figure with the records behind it. */
export interface OpenedFigure extends ChosenFigure {
  readonly records: readonly BehindRecord[];
  /** Of a figure of people. */
  readonly people?: readonly BehindPerson[];
}
