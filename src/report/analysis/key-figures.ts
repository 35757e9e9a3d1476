import { analysisMessages } from "../../i18n/summary/analysis-messages";
import { compareFigures } from "../../rollup/years/comparison";
import type { PublishedMeasure } from "../../domain/publishing/published-figure";
import type { PlacedFigure } from "../../rollup/published/place-published-figures";
import { publishedFigureAt } from "../../rollup/published/place-published-figures";
import type { SectionRule } from "../../rollup/input/counting-rules";
import type { FiscalYearRollup } from "../../rollup/years/fiscal-year-rollup";
import type { YearPair } from "../../rollup/years/roll-up-year-before";
import { sectionBase } from "../../rollup/activities/section-base";
import { compareYears } from "../../rollup/years/year-comparison";
import type { ReportLabels } from "../report-input";
import { sectionSelection } from "../chapters/section-selection";
import type { Language } from "../../i18n/language";
import type { ComparedYear, KeyFigure } from "./key-figure";
import { hasRecords, keyFigure } from "./key-figure";

/**
 * 回数 of every section in the order of the last year, and how many people the
 * meetings reached, how often they came and how much of 月間枠 was used.
 * @param published 公表値: what a whole year is compared with when nothing was
 *   recorded in the one before
 */
export const keyFigures = (
  pairs: readonly YearPair[],
  labels: Pick<ReportLabels, "distinctAttendees">,
  language: Language,
  published: readonly PlacedFigure[] = [],
): readonly KeyFigure[] => {
  const text = analysisMessages[language];
  const years = pairs.map(comparedYear);
  const publishedOf =
    (sectionId: string, measure: PublishedMeasure) =>
    (fiscalYear: number): number | undefined =>
      publishedFigureAt(published, { fiscalYear, sectionId, measure })?.value;
  const known = { years, publishedYears: yearsOf(published) };
  return sectionsOf(pairs).flatMap((rule) => [
    keyFigure(rule.id, rule.title, "times", known, {
      of: ({ current }, base) =>
        compareFigures(countOf(current, rule), base && sectionBase(base, rule)),
      published: publishedOf(rule.id, "count"),
      behind: ({ fiscalYear }) => sectionSelection(rule, fiscalYear),
    }),
    ...(rule.source === "meetings"
      ? [
          keyFigure("people", labels.distinctAttendees, "people", known, {
            of: (pair, base) =>
              compareYears(pair.current, base).meetings.distinctAttendees,
            published: publishedOf(rule.id, "distinctAttendees"),
            behind: ({ fiscalYear }) => ({
              grain: "meeting",
              fiscalYear,
              measure: "distinctAttendees",
            }),
          }),
          keyFigure("perPerson", text.perPerson, "timesPerPerson", known, {
            of: (pair, base) =>
              compareYears(pair.current, base).meetingsPerPerson,
          }),
          keyFigure("utilisation", text.utilisationRate, "rate", known, {
            of: (pair, base) =>
              compareYears(pair.current, base).utilisationRate,
          }),
        ].filter((figure) =>
          figure.years.some(({ cell }) => cell.value !== null),
        )
      : []),
  ]);
};

const comparedYear = (pair: YearPair): ComparedYear => {
  const base = hasRecords(pair.before) ? pair.before : undefined;
  return { pair, base };
};

const yearsOf = (published: readonly PlacedFigure[]): readonly number[] => [
  ...new Set(published.map(({ fiscalYear }) => fiscalYear)),
];

/** A section that disappeared from a year has nothing to count in it (domain: counting rule 9). */
const countOf = (
  { sections }: FiscalYearRollup,
  rule: SectionRule,
): number | null => {
  const section = sections.find(({ rule: { id } }) => id === rule.id);
  return section === undefined ? 0 : section.count;
};

/**
 * Sections with a figure in any of the years, or in the one that the first is
 * compared with: what fell to 0 is no less told than what grew.
 */
const sectionsOf = (pairs: readonly YearPair[]): readonly SectionRule[] => {
  const rules = new Map<string, SectionRule>();
  for (const { current, before } of [...pairs].reverse()) {
    const compared = hasRecords(before) ? before.sections : [];
    for (const { rule, count } of [...current.sections, ...compared]) {
      if (count !== null && !rules.has(rule.id)) rules.set(rule.id, rule);
    }
  }
  return [...rules.values()];
};
