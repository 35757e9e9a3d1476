import { analysisMessages } from "../../i18n/summary/analysis-messages";
import type { Comparison } from "../../rollup/years/comparison";
import { compareFigures } from "../../rollup/years/comparison";
import type { SectionRule } from "../../rollup/input/counting-rules";
import type { FiscalYearRollup } from "../../rollup/years/fiscal-year-rollup";
import type { YearPair } from "../../rollup/years/roll-up-year-before";
import { sectionBase } from "../../rollup/activities/section-base";
import type { Selection } from "../../rollup/selection/selection";
import type { YearComparison } from "../../rollup/years/year-comparison";
import { compareYears } from "../../rollup/years/year-comparison";
import { numberCell } from "../cells/number-cell";
import type { NumberCell, Unit } from "../report";
import type { ReportLabels } from "../report-input";
import { sectionSelection } from "../chapters/section-selection";
import type { Language } from "../../i18n/language";

/** A figure that leads the summary, its years side by side. */
export interface KeyFigure {
  readonly id: string;
  readonly title: string;
  readonly years: readonly KeyFigureYear[];
}

/** A figure of one fiscal year and the same one a year before. */
export interface KeyFigureYear {
  readonly fiscalYear: number;
  readonly cell: NumberCell;
  /** Counted over the same part of the year before; no value without records there, or where some of them have no month. */
  readonly before: NumberCell;
  /** Whether anything was recorded in the year before. */
  readonly isRecordedBefore: boolean;
  /** cell − before, in the unit of the cell. */
  readonly difference: NumberCell;
  /** cell ÷ before; 1 is unchanged. */
  readonly ratio: NumberCell;
}

/**
 * 回数 of every section in the order of the last year, and how many people the
 * meetings reached, how often they came and how much of 月間枠 was used.
 */
export const keyFigures = (
  pairs: readonly YearPair[],
  labels: Pick<ReportLabels, "distinctAttendees">,
  language: Language,
): readonly KeyFigure[] => {
  const text = analysisMessages[language];
  const years = pairs.map(comparedYear);
  return sectionsOf(pairs).flatMap((rule) => [
    keyFigure(rule.id, rule.title, "times", years, {
      of: ({ pair: { current }, base }) =>
        compareFigures(countOf(current, rule), base && sectionBase(base, rule)),
      behind: ({ fiscalYear }) => sectionSelection(rule, fiscalYear),
    }),
    ...(rule.source === "meetings"
      ? [
          keyFigure("people", labels.distinctAttendees, "people", years, {
            of: ({ comparison }) => comparison.meetings.distinctAttendees,
            behind: ({ fiscalYear }) => ({
              grain: "meeting",
              fiscalYear,
              measure: "distinctAttendees",
            }),
          }),
          keyFigure("perPerson", text.perPerson, "timesPerPerson", years, {
            of: ({ comparison }) => comparison.meetingsPerPerson,
          }),
          keyFigure("utilisation", text.utilisationRate, "rate", years, {
            of: ({ comparison }) => comparison.utilisationRate,
          }),
        ].filter((figure) =>
          figure.years.some(({ cell }) => cell.value !== null),
        )
      : []),
  ]);
};

interface ComparedYear {
  readonly pair: YearPair;
  /** The year before; one in which nothing was recorded is no base. */
  readonly base: FiscalYearRollup | undefined;
  readonly comparison: YearComparison;
}

const comparedYear = (pair: YearPair): ComparedYear => {
  const base = hasRecords(pair.before) ? pair.before : undefined;
  return { pair, base, comparison: compareYears(pair.current, base) };
};

/** A section that disappeared from a year has nothing to count in it (domain: counting rule 9). */
const countOf = (
  { sections }: FiscalYearRollup,
  rule: SectionRule,
): number | null => {
  const section = sections.find(({ rule: { id } }) => id === rule.id);
  return section === undefined ? 0 : section.count;
};

/** Whether anything was recorded in a year. */
export const hasRecords = ({ tally }: FiscalYearRollup): boolean =>
  tally.read > 0;

interface FigureOfYear {
  readonly of: (year: ComparedYear) => Comparison;
  readonly behind?: (year: Pick<FiscalYearRollup, "fiscalYear">) => Selection;
}

const keyFigure = (
  id: string,
  title: string,
  unit: Unit,
  years: readonly ComparedYear[],
  { of, behind }: FigureOfYear,
): KeyFigure => ({
  id,
  title,
  years: years.map((year) => {
    const { current, base, difference, ratio } = of(year);
    const { before } = year.pair;
    return {
      fiscalYear: year.pair.current.fiscalYear,
      cell: numberCell(current, unit, behind?.(year.pair.current)),
      before: numberCell(
        base,
        unit,
        behind && { ...behind(before), asOf: before.asOf },
      ),
      isRecordedBefore: year.base !== undefined,
      difference: numberCell(difference, unit),
      ratio: numberCell(ratio, "rate"),
    };
  }),
});

/** Sections with a figure in any of the years, in the order of the settings. */
const sectionsOf = (pairs: readonly YearPair[]): readonly SectionRule[] => {
  const rules = new Map<string, SectionRule>();
  for (const { current } of [...pairs].reverse()) {
    for (const { rule, count } of current.sections) {
      if (count !== null) rules.set(rule.id, rule);
    }
  }
  return [...rules.values()];
};
