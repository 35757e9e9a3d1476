import type { Selection } from "../selection/selection";

/** How a figure of a suggestion is read and written. */
type SuggestedUnit =
  | "times"
  | "people"
  | "rate"
  | "timesPerPerson"
  | "timesPerMonth"
  | "divisions";

/** A figure that a suggested sentence rests on. */
export interface SuggestedFigure<Name extends string = string> {
  readonly name: Name;
  readonly value: number;
  readonly unit: SuggestedUnit;
  /** The records behind it; absent for differences and for figures over several months or years. */
  readonly selection?: Selection;
}

/**
 * Every kind of sentence with the figures and words it is made of. The
 * sentences stand in i18n/summary/commentary-messages.
 */
export interface SuggestionShapes {
  peopleIncreased: {
    figures: "current" | "before" | "meetings" | "meetingsBefore";
    words: never;
  };
  peopleDecreased: {
    figures: "current" | "before" | "meetings" | "meetingsBefore";
    words: never;
  };
  sectionIncreased: {
    figures: "current" | "before" | "difference";
    words: "section";
  };
  sectionDecreased: {
    figures: "current" | "before" | "difference";
    words: "section";
  };
  mainRank: { figures: "count" | "total" | "share"; words: "rank" };
  rankShareRose: {
    figures:
      | "count"
      | "total"
      | "share"
      | "countBefore"
      | "totalBefore"
      | "shareBefore";
    words: "rank";
  };
  rankRoseAfterMilestone: {
    figures:
      | "countAfter"
      | "totalAfter"
      | "shareAfter"
      | "countBefore"
      | "totalBefore"
      | "shareBefore";
    words: "rank" | "milestone" | "month";
  };
  /** A rank of which nobody came before the milestone: nothing of it compares. */
  rankSinceMilestone: {
    figures: "countAfter" | "totalAfter" | "shareAfter";
    words: "rank" | "milestone" | "month";
  };
  fewerInCouncilSessions: { figures: "inside" | "outside"; words: never };
  sameStaffReturns: {
    figures: "repeated" | "people" | "share";
    words: never;
  };
  frequentParticipants: {
    figures: "frequent" | "people" | "share";
    words: never;
  };
  newParticipantsContinue: {
    figures: "secondHalf" | "people";
    words: never;
  };
  slotsNearlyFull: {
    figures: "held" | "slots" | "utilisationRate";
    words: never;
  };
  slotsLeft: { figures: "held" | "slots" | "utilisationRate"; words: never };
  busiestMonth: { figures: "count" | "mean"; words: "month" };
  mainTheme: { figures: "count" | "total" | "share"; words: "theme" };
  mainMode: { figures: "count" | "total" | "share"; words: "mode" };
  manyDivisions: { figures: "divisions"; words: never };
  preparedThoroughly: {
    figures: "held" | "prepared";
    words: "line" | "heldPart" | "preparedPart";
  };
}

export type SuggestionKind = keyof SuggestionShapes;

/** A sentence of one kind, as data: nothing is written or inserted unasked. */
interface SuggestionOf<Kind extends SuggestionKind> {
  readonly kind: Kind;
  readonly fiscalYear: number;
  /** The section that the sentence is for (SectionRule.id); absent: the document. */
  readonly sectionId?: string;
  readonly figures: readonly SuggestedFigure<
    SuggestionShapes[Kind]["figures"]
  >[];
  readonly words: Readonly<Record<SuggestionShapes[Kind]["words"], string>>;
}

export type Suggestion = {
  [Kind in SuggestionKind]: SuggestionOf<Kind>;
}[SuggestionKind];
