import type {
  PublishedFigure,
  PublishedMeasure,
} from "../../domain/publishing/published-figure";
import { rankClassifier } from "../../domain/rank";
import { isSame } from "../../domain/sameness/sameness";
import type { CountingRules, SectionRule } from "../input/counting-rules";

/** What a published figure is a figure of, in the words of the settings. */
export interface PublishedPlace {
  readonly fiscalYear: number;
  readonly sectionId: string;
  /** Label of a rank; absent: the whole section. */
  readonly rank?: string;
  readonly measure: PublishedMeasure;
}

/** 公表値 at its place. */
export interface PlacedFigure
  extends PublishedPlace, Pick<PublishedFigure, "value" | "words" | "rowId"> {}

export interface PlacedFigures {
  /** Each place once. */
  readonly placed: readonly PlacedFigure[];
  /** Of a section, rank or measure that the settings don't have. */
  readonly unplaced: readonly PublishedFigure[];
  /** Later figures of a place that has one, with other values or the same. */
  readonly repeated: readonly PublishedFigure[];
}

/**
 * Finds the section and the rank of 公表値, whatever the width of their letters;
 * figures of people belong to the section of the meetings alone. Nothing is
 * added up: a place without a figure has none.
 */
export const placePublishedFigures = (
  figures: readonly PublishedFigure[],
  rules: Pick<CountingRules, "sections" | "ranks">,
): PlacedFigures => {
  const classify = rankClassifier(rules.ranks);
  const placed = new Map<string, PlacedFigure>();
  const unplaced: PublishedFigure[] = [];
  const repeated: PublishedFigure[] = [];
  for (const figure of figures) {
    const { fiscalYear, measure, value, words, rowId } = figure;
    const section = findSection(figure.section, rules.sections);
    const rank = rules.ranks[classify(figure.rank)]?.label;
    if (section === undefined || !fits(figure, section, rank)) {
      unplaced.push(figure);
      continue;
    }
    const place: PublishedPlace = {
      fiscalYear,
      sectionId: section.id,
      measure,
      ...(rank === undefined ? {} : { rank }),
    };
    const key = JSON.stringify([fiscalYear, section.id, rank, measure]);
    if (placed.has(key)) repeated.push(figure);
    else
      placed.set(key, {
        ...place,
        value,
        words,
        ...(rowId === undefined ? {} : { rowId }),
      });
  }
  return { placed: [...placed.values()], unplaced, repeated };
};

/** The published figure of a place; undefined where none was published. */
export const publishedFigureAt = (
  placed: readonly PlacedFigure[],
  place: PublishedPlace,
): PlacedFigure | undefined =>
  placed.find(
    ({ fiscalYear, sectionId, rank, measure }) =>
      fiscalYear === place.fiscalYear &&
      sectionId === place.sectionId &&
      rank === place.rank &&
      measure === place.measure,
  );

/** By its title, its code or what records call it. */
const findSection = (
  written: string | undefined,
  sections: readonly SectionRule[],
): SectionRule | undefined => {
  if (written === undefined) {
    return sections.find(({ source }) => source === "meetings");
  }
  const named = (names: (section: SectionRule) => readonly string[]) =>
    sections.find((section) =>
      names(section).some((name) => isSame(name, written)),
    );
  return (
    named(({ title, id }) => [title, id]) ??
    named(({ recordValues }) => recordValues)
  );
};

/** Only meetings have ranks and people; a section of sentences has no figure. */
const fits = (
  figure: PublishedFigure,
  { source }: SectionRule,
  rank: string | undefined,
): boolean =>
  source === "meetings"
    ? figure.rank === undefined || rank !== undefined
    : source === "activities" &&
      figure.rank === undefined &&
      figure.measure === "count";
