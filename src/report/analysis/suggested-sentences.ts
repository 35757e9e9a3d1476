import type { CommentaryBase } from "../../i18n/summary/commentary-messages";
import {
  commentaryFigureLabel,
  commentarySentence,
} from "../../i18n/summary/commentary-messages";
import type { Language } from "../../i18n/language";
import type {
  SuggestedFigure,
  Suggestion,
} from "../../rollup/commentary/suggestion";
import type {
  AnnualSummary,
  CommentaryKind,
} from "../../domain/annual-summary";
import type { Words } from "../../domain/words/words";
import type { WritingStyle } from "../../domain/writing-style";
import type { PlacedFigure } from "../../rollup/published/place-published-figures";
import type { FiscalYearRollup } from "../../rollup/years/fiscal-year-rollup";
import type { YearPair } from "../../rollup/years/roll-up-year-before";
import { suggestCommentary } from "../../rollup/commentary/suggest-commentary";
import { numberCell } from "../cells/number-cell";
import type { NumberCell, Unit } from "../cell";
import { hasRecords } from "./key-figure";

/** A sentence for the secretariat to take or leave, with what it rests on. */
export interface SuggestedSentence {
  readonly fiscalYear: number;
  /** What it is in 文章の種類. */
  readonly kind: CommentaryKind;
  /** Title of the section that it is for, as 文章の節 has it; absent: the document. */
  readonly section?: string;
  /** SectionRule.id of that section. */
  readonly sectionId?: string;
  readonly text: string;
  readonly figures: readonly {
    readonly label: string;
    readonly cell: NumberCell;
  }[];
}

/** Suggested commentary in words, year by year; nothing of it is ever inserted unasked. */
export const suggestedSentences = (
  pairs: readonly YearPair[],
  summary: AnnualSummary | undefined,
  language: Language,
  words: Words,
  style: WritingStyle,
  published: readonly PlacedFigure[] = [],
): readonly SuggestedSentence[] =>
  pairs.flatMap(({ current, before }) =>
    suggestCommentary({
      current,
      ...(hasRecords(before) ? { before } : { published }),
      ...(summary === undefined ? {} : { summary }),
    }).map((suggestion) => {
      const section = sectionTitle(suggestion, { current, before });
      return {
        fiscalYear: suggestion.fiscalYear,
        kind: "commentary",
        ...(section === undefined ? {} : { section }),
        ...(suggestion.sectionId === undefined
          ? {}
          : { sectionId: suggestion.sectionId }),
        text: commentarySentence(
          suggestion,
          language,
          words,
          style,
          baseOf(before),
        ),
        figures: suggestion.figures.map((figure) => ({
          label: commentaryFigureLabel(
            suggestion.kind,
            figure.name,
            language,
            baseOf(before),
          ),
          cell: cellOf(figure),
        })),
      };
    }),
  );

/** What a sentence that compares calls the year before. */
const baseOf = (before: FiscalYearRollup): CommentaryBase => {
  if (!hasRecords(before)) return "published";
  return before.asOf === before.lastDay ? "whole" : "part";
};

const sectionTitle = (
  { sectionId }: Suggestion,
  { current }: YearPair,
): string | undefined =>
  current.sections.find(({ rule }) => rule.id === sectionId)?.rule.title;

/** Divisions have no unit of their own in documents: they are told by their number. */
const UNITS: Readonly<Record<SuggestedFigure["unit"], Unit>> = {
  times: "times",
  people: "people",
  rate: "rate",
  timesPerPerson: "timesPerPerson",
  timesPerMonth: "timesPerMonth",
  divisions: "records",
};

const cellOf = ({ value, unit, selection }: SuggestedFigure): NumberCell =>
  numberCell(value, UNITS[unit], selection);
