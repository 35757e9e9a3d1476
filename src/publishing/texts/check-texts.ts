import { termFinder } from "../../checks/rules/spelling/term-spelling";
import type { Activity } from "../../domain/activity";
import type { Adviser } from "../../domain/adviser";
import type { AnnualSummary } from "../../domain/annual-summary";
import type { DocumentYearStyle } from "../../domain/calendar/era";
import type { Meeting } from "../../domain/meeting";
import type { Rank } from "../../domain/rank";
import type { Steps } from "../../domain/steps";
import { flatMapInSteps } from "../../domain/steps";
import type { Roster } from "../../domain/roster";
import type { Term } from "../../domain/term";
import type { Words } from "../../domain/words/words";
import type { Report } from "../../report/report";
import type { Language } from "../../i18n/language";
import { quotedFigureLabel } from "../../i18n/publishing/quoted-figure-label";
import { quotableFigures } from "../../rollup/quoting/quotable-figures";
import type { FiscalYearRollup } from "../../rollup/years/fiscal-year-rollup";
import { checkCadence } from "./cadence/check-cadence";
import type { HiddenFigures } from "./numbers/hidden-figures";
import { figuresOfTexts } from "./numbers/figures-of-text";
import { isHiddenFigure } from "./numbers/hidden-figures";
import type { NameFinder } from "./names/find-names";
import { nameFinder } from "./names/find-names";
import type { MatchedNumber } from "./numbers/match-numbers";
import { matchNumbers } from "./numbers/match-numbers";
import type { NumberContext } from "./numbers/number-context";
import type { PublishedText } from "./published-texts";
import { publishedTexts } from "./published-texts";
import { readCadence } from "./cadence/read-cadence";
import { outsiders, staffNamed } from "./names/staff-named";
import type { TextFinding } from "./text-finding";

/** What the texts of a document are checked against. */
export interface TextFacts {
  /** One a fiscal year of the document, in its order. */
  readonly rollups: readonly FiscalYearRollup[];
  /** Fiscal years that are only compared with, counted to the same day; none: not compared. */
  readonly yearsBefore: readonly FiscalYearRollup[];
  readonly meetings: readonly Meeting[];
  readonly activities: readonly Activity[];
  readonly advisers: readonly Adviser[];
  readonly summary?: AnnualSummary;
  readonly ranks: readonly Rank[];
  readonly terms: readonly Term[];
  /** Figures that sentences may not tell; absent: all may be told. */
  readonly hidden?: HiddenFigures;
  readonly words: Words;
  readonly labels: NumberContext["labels"];
  readonly language: Language;
  readonly yearStyle: DocumentYearStyle;
  /** The staff app; absent: names come from the records alone. */
  readonly roster?: Roster;
}

/** A text that is published, with what was found in it. */
export interface CheckedText {
  readonly text: PublishedText;
  /** Its numbers in their order; those of a cadence (毎月1回) are told as one finding. */
  readonly numbers: readonly MatchedNumber[];
  /** In the order of the text. */
  readonly findings: readonly TextFinding[];
}

/**
 * Checks every text that records wrote for a document before it is published:
 * numbers against the figures of its year and section, how often against the
 * 回数, names of staff, and the term list (domain: Checks before publication).
 * @param report the public edition: what it does not tell is not checked
 * @param findNames of staffNameFinder()
 */
export function* checkTexts(
  report: Report,
  facts: TextFacts,
  findNames: NameFinder,
): Steps<readonly CheckedText[]> {
  const check = textChecker(facts, findNames);
  yield;
  return yield* flatMapInSteps(publishedTexts(report), (text) => [check(text)]);
}

/** Finds the staff of the records and of the staff app in any text. */
export function* staffNameFinder(facts: TextFacts): Steps<NameFinder> {
  const staff = yield* staffNamed(facts);
  return yield* nameFinder(staff, outsiders(facts), facts.ranks);
}

type Check = (text: PublishedText) => CheckedText;

const textChecker = (facts: TextFacts, findNames: NameFinder): Check => {
  const sections = sectionsOf(facts.rollups);
  const figuresOf = figuresOfTexts(quotableFigures(facts));
  const numbers: Omit<NumberContext, "figures"> = {
    sections,
    labelOf: (figure) => quotedFigureLabel(figure, { ...facts, sections }),
    ranks: facts.ranks,
    labels: facts.labels,
    words: facts.words,
  };
  const findTerms = termFinder(facts.terms);
  return (text) => {
    const { origin } = text;
    const cadence = cadenceOf(text, facts.rollups);
    const matched = cadence.isCadence
      ? []
      : matchNumbers(
          origin.text,
          placeOf(text),
          { ...numbers, figures: figuresOf(text) },
          origin.source === "summaries",
        );
    const at = (from: number, to: number) => ({
      text,
      from,
      to,
      found: origin.text.slice(from, to),
    });
    const names = NAMES_OTHERS.has(origin.field) ? [] : findNames(origin.text);
    const findings: readonly TextFinding[] = [
      ...matched.flatMap((number): readonly TextFinding[] =>
        number.level === undefined
          ? []
          : [
              {
                ...at(number.from, number.to),
                code: "numberUntied",
                level: number.level,
                nearest: number.nearest,
                replacements: number.nearest.map(
                  ({ replacement }) => replacement,
                ),
              },
            ],
      ),
      ...matched.flatMap((number): readonly TextFinding[] =>
        number.tie !== undefined &&
        isHiddenFigure(number.tie.figure, facts.hidden)
          ? [
              {
                ...at(number.from, number.to),
                code: "numberHidden",
                level: "error",
                replacements: [],
              },
            ]
          : [],
      ),
      ...cadence.findings,
      ...names.map(({ from, to, level, replacement }): TextFinding => ({
        ...at(from, to),
        code: "staffName",
        level,
        replacements: replacement === undefined ? [] : [replacement],
      })),
      ...findTerms(origin.text).map(({ from, to, preferred }): TextFinding => ({
        ...at(from, to),
        code: "termVariant",
        level: "warning",
        replacements: [preferred],
      })),
    ];
    return {
      text,
      numbers: matched,
      findings: [...findings].sort((a, b) => a.from - b.from),
    };
  };
};

/** Advisers and lecturers are named in public. */
const NAMES_OTHERS: ReadonlySet<string> = new Set(["name", "lecturer"]);

const placeOf = ({ fiscalYear, sectionId, origin }: PublishedText) => ({
  ...(fiscalYear === undefined ? {} : { fiscalYear }),
  ...(sectionId === undefined ? {} : { sectionId }),
  ...(origin.source === "activities" ? { activityId: origin.recordId } : {}),
});

const sectionsOf = (
  rollups: readonly FiscalYearRollup[],
): NumberContext["sections"] => [
  ...new Map(
    rollups.flatMap(({ sections }) =>
      sections.map(({ rule: { id, title } }) => [id, { id, title }] as const),
    ),
  ).values(),
];

/** A text of the kind 実施頻度 that says how often: for the years that it is printed in. */
const cadenceOf = (
  text: PublishedText,
  rollups: readonly FiscalYearRollup[],
): {
  readonly isCadence: boolean;
  readonly findings: readonly TextFinding[];
} => {
  const { origin, fiscalYear, sectionId } = text;
  if (origin.kind !== "cadence" || readCadence(origin.text) === undefined) {
    return { isCadence: false, findings: [] };
  }
  const findings = rollups
    .filter(
      (rollup) => fiscalYear === undefined || rollup.fiscalYear === fiscalYear,
    )
    .flatMap(({ sections, fiscalYear: year }): readonly TextFinding[] => {
      const section = sections.find(({ rule }) => rule.id === sectionId);
      const slip = section && checkCadence(origin.text, section);
      return slip === undefined
        ? []
        : [
            {
              text,
              from: slip.from,
              to: slip.to,
              found: origin.text.slice(slip.from, slip.to),
              code: "cadenceDiffers",
              level: "warning",
              slip: { ...slip, fiscalYear: year },
              replacements: [],
            },
          ];
    });
  return { isCadence: true, findings };
};
