import type { Adviser } from "../../domain/adviser";
import type { AnnualSummary } from "../../domain/annual-summary";
import { advisersOfYears } from "../input/advisers-of-years";
import { groupByText } from "../input/group-by-text";
import type { FiscalYearRollup } from "../years/fiscal-year-rollup";
import type { QuotableFigure } from "./quotable-figure";

/** What the document as a whole can be quoted by: advisers, good practices, 回数 of all its years. */
export const documentFigures = (
  rollups: readonly FiscalYearRollup[],
  advisers: readonly Adviser[],
  summary: AnnualSummary | undefined,
): readonly QuotableFigure[] => {
  const practices = summary?.goodPractices ?? [];
  return [
    {
      measure: "advisers",
      unit: "people",
      value: advisersOfYears(advisers, rollups).length,
      names: [],
    },
    {
      measure: "goodPractices",
      unit: "records",
      value: practices.length,
      names: [],
    },
    ...groupByText(practices, ({ category }) => [category]).flatMap(
      ({ key, items }): readonly QuotableFigure[] =>
        key === null
          ? []
          : [
              {
                measure: "goodPractices",
                unit: "records",
                value: items.length,
                names: [{ by: "category", word: key }],
              },
            ],
    ),
    ...(rollups.length > 1 ? ofAllYears(rollups) : []),
  ];
};

/** 回数 and のべ人数 add up over the years; 実人数 does not. */
const ofAllYears = (
  rollups: readonly FiscalYearRollup[],
): readonly QuotableFigure[] => {
  const sections = rollups.flatMap(({ sections: own }) => own);
  const ids = new Set(sections.map(({ rule }) => rule.id));
  return [
    ...[...ids].map((sectionId) => ({
      sectionId,
      measure: "count" as const,
      unit: "times" as const,
      value: sections
        .filter(({ rule }) => rule.id === sectionId)
        .reduce((sum, { count }) => sum + (count ?? 0), 0),
      names: [],
    })),
    ...sections
      .filter(({ rule }) => rule.source === "meetings")
      .slice(0, 1)
      .map(({ rule }) => ({
        sectionId: rule.id,
        measure: "totalAttendance" as const,
        unit: "people" as const,
        value: rollups.reduce(
          (sum, { meetings }) => sum + meetings.totalAttendance,
          0,
        ),
        names: [],
      })),
  ];
};
