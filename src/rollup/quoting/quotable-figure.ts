import type { CalendarMonth } from "../../domain/calendar/calendar-date";
import type {
  SuggestionKind,
  SuggestionShapes,
} from "../commentary/suggestion";
import type { MeetingDimensionName } from "../dimensions/meeting-dimensions";
import type { Selection } from "../selection/selection";

/** What a number of a sentence counts: 回, 名, 件, %, ポイント, 倍, 時間. */
export type QuotedUnit =
  | "times"
  | "people"
  | "records"
  | "rate"
  | "points"
  | "fold"
  | "hours";

/** What a figure that a sentence may quote is. */
export type QuotableMeasure =
  | "count"
  | "totalAttendance"
  | "distinctAttendees"
  | "meetingsPerPerson"
  | "meanPerMonth"
  | "once"
  | "twice"
  | "threeOrMore"
  | "slots"
  | "slotsPerMonth"
  | "utilisationRate"
  | "meanInside"
  | "meanOutside"
  | "share"
  | "busiestMonth"
  | "quietestMonth"
  | "records"
  | "participants"
  | "goodPractices"
  | "advisers"
  | "hours"
  | "hoursPerMeeting";

/** A word that a figure is narrowed by. */
export type QuotableName =
  | {
      readonly by:
        | "rank"
        | "summaryLine"
        | "part"
        | "title"
        | "category"
        | "words"
        | MeetingDimensionName;
      readonly word: string;
    }
  | { readonly by: "month"; readonly month: CalendarMonth };

/**
 * A figure of the rollups as a sentence may quote it. Derived ones (shares,
 * means, differences) are made here, as every number is, and nowhere else.
 */
export interface QuotableFigure {
  /** Absent: of all fiscal years of the document together. */
  readonly fiscalYear?: number;
  /** SectionRule.id; absent: of the document. */
  readonly sectionId?: string;
  readonly measure: QuotableMeasure;
  /** What stands between the year and the one before; absent: the figure itself. */
  readonly change?: "difference" | "rate" | "ratio";
  /** The suggested sentence that rests on it, and under what name. */
  readonly suggested?: {
    readonly kind: SuggestionKind;
    readonly name: SuggestionShapes[SuggestionKind]["figures"];
  };
  readonly unit: QuotedUnit;
  /** Rates as 0.931, points as 0.05; differences without a sign. */
  readonly value: number;
  /** A sentence means the figure only when it says each of them. */
  readonly names: readonly QuotableName[];
  /** The records behind it; absent where no selection tells them. */
  readonly selection?: Selection;
}
