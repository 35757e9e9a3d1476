import type { Adviser } from "../../domain/adviser";
import type { AnnualSummary } from "../../domain/annual-summary";
import type { Meeting } from "../../domain/meeting";
import { suggestCommentary } from "../commentary/suggest-commentary";
import type { SuggestedFigure, Suggestion } from "../commentary/suggestion";
import type { FiscalYearRollup } from "../years/fiscal-year-rollup";
import { activityFigures } from "./activity-figures";
import { comparisonFigures } from "./comparison-figures";
import { documentFigures } from "./document-figures";
import { hoursFigures } from "./hours-figures";
import { meetingFigures } from "./meeting-figures";
import type {
  QuotableFigure,
  QuotableName,
  QuotedUnit,
} from "./quotable-figure";

/** What a document is made of, as far as its sentences may quote it. */
export interface QuotingSource {
  /** One a fiscal year of the document. */
  readonly rollups: readonly FiscalYearRollup[];
  /** Years that are only compared with, counted to the same day. */
  readonly yearsBefore: readonly FiscalYearRollup[];
  readonly meetings: readonly Meeting[];
  readonly advisers: readonly Adviser[];
  readonly summary?: AnnualSummary;
}

/**
 * Every figure that a sentence of the document may quote, with the words by
 * which a sentence means it and the records behind it: those of each year, of
 * the year before, of what lies between them, and of the document.
 */
export const quotableFigures = ({
  rollups,
  yearsBefore,
  meetings,
  advisers,
  summary,
}: QuotingSource): readonly QuotableFigure[] => {
  const inDocument = new Set(rollups.map(({ fiscalYear }) => fiscalYear));
  const onlyBefore = yearsBefore.filter(
    ({ fiscalYear }) => !inDocument.has(fiscalYear),
  );
  const beforeOf = ({ fiscalYear }: FiscalYearRollup) =>
    [...yearsBefore, ...rollups].find(
      (other) => other.fiscalYear === fiscalYear - 1 && other.tally.read > 0,
    );
  return [
    ...[...rollups, ...onlyBefore].flatMap((rollup) => [
      ...meetingFigures(rollup),
      ...hoursFigures(rollup, meetings),
      ...activityFigures(rollup),
    ]),
    ...rollups.flatMap((current) => {
      const before = beforeOf(current);
      return [
        ...(before === undefined ? [] : comparisonFigures(current, before)),
        ...suggestCommentary({
          current,
          ...(before === undefined ? {} : { before }),
          ...(summary === undefined ? {} : { summary }),
        }).flatMap(suggestedFigures),
      ];
    }),
    ...documentFigures(rollups, advisers, summary),
  ];
};

/** What only suggested sentences make, for those that were taken over; all else is a figure of the year. */
const suggestedFigures = (
  suggestion: Suggestion,
): readonly QuotableFigure[] => {
  const { kind, fiscalYear, sectionId, figures } = suggestion;
  const names = namesOf(suggestion);
  return names === undefined
    ? []
    : figures.flatMap(({ name, value, unit, selection }) => {
        const quoted = UNITS[unit];
        return quoted === undefined
          ? []
          : [
              {
                fiscalYear,
                ...(sectionId === undefined ? {} : { sectionId }),
                measure: "count" as const,
                suggested: { kind, name },
                unit: quoted,
                value,
                names,
                ...(selection === undefined ? {} : { selection }),
              },
            ];
      });
};

/** Divisions are told by their number alone. */
const UNITS: Readonly<Record<SuggestedFigure["unit"], QuotedUnit | undefined>> =
  {
    times: "times",
    people: "people",
    rate: "rate",
    timesPerPerson: "times",
    timesPerMonth: "times",
    divisions: undefined,
  };

/** By what a sentence means figures of its own; undefined for a kind that has none. */
const namesOf = (
  suggestion: Suggestion,
): readonly QuotableName[] | undefined => {
  switch (suggestion.kind) {
    case "rankRoseAfterMilestone":
    case "rankSinceMilestone":
      return [{ by: "rank", word: suggestion.words.rank }];
    case "newParticipantsContinue":
      return [{ by: "words", word: "後半" }];
    case "frequentParticipants":
      return [{ by: "words", word: "3回以上" }];
    case "sameStaffReturns":
      return [{ by: "words", word: "2回以上" }];
    default:
      return undefined;
  }
};
