import type { Comparison } from "../years/comparison";
import { compareFigures } from "../years/comparison";
import { compareYears } from "../years/year-comparison";
import { sectionBase } from "../activities/section-base";
import { meetingSection } from "../commentary/year-figures";
import type { FiscalYearRollup } from "../years/fiscal-year-rollup";
import type {
  QuotableFigure,
  QuotableMeasure,
  QuotableName,
  QuotedUnit,
} from "./quotable-figure";

/** What stands between a year and the one before: 13回増, 1.2倍, 5ポイント. */
export const comparisonFigures = (
  current: FiscalYearRollup,
  before: FiscalYearRollup,
): readonly QuotableFigure[] => {
  const { fiscalYear } = current;
  const years = compareYears(current, before);
  const ofMeetings = (
    measure: QuotableMeasure,
    unit: QuotedUnit,
    comparison: Comparison,
    names: readonly QuotableName[] = [],
  ): readonly QuotableFigure[] =>
    changes(
      { fiscalYear, ...meetingSection(current), measure, unit, names },
      comparison,
    );
  return [
    ...MEASURES.flatMap(([measure, unit]) => [
      ...ofMeetings(measure, unit, years.meetings[measure]),
      ...years.byRank.flatMap((row) =>
        row.key === null
          ? []
          : ofMeetings(measure, unit, row[measure], [
              { by: "rank", word: row.key },
            ]),
      ),
    ]),
    ...ofMeetings("meetingsPerPerson", "times", years.meetingsPerPerson),
    ...ofMeetings("utilisationRate", "points", years.utilisationRate),
    ...shareChanges(current, before).flatMap(({ rank, comparison }) =>
      ofMeetings("share", "points", comparison, [{ by: "rank", word: rank }]),
    ),
    ...current.sections
      .filter(({ rule }) => rule.source === "activities")
      .flatMap(({ rule, count }) =>
        changes(
          {
            fiscalYear,
            sectionId: rule.id,
            measure: "count",
            unit: "times",
            names: [],
          },
          compareFigures(count, sectionBase(before, rule)),
        ),
      ),
  ];
};

const MEASURES = [
  ["count", "times"],
  ["totalAttendance", "people"],
  ["distinctAttendees", "people"],
] as const;

/** Between rates there are points only. */
const changes = (
  figure: Pick<
    QuotableFigure,
    "fiscalYear" | "sectionId" | "measure" | "unit" | "names"
  >,
  { difference, ratio }: Comparison,
): readonly QuotableFigure[] => [
  ...(difference === null
    ? []
    : [
        {
          ...figure,
          change: "difference" as const,
          value: Math.abs(difference),
        },
      ]),
  ...(ratio === null || figure.unit === "points"
    ? []
    : [
        {
          ...figure,
          change: "rate" as const,
          unit: "rate" as const,
          value: Math.abs(ratio - 1),
        },
        {
          ...figure,
          change: "ratio" as const,
          unit: "rate" as const,
          value: ratio,
        },
        {
          ...figure,
          change: "ratio" as const,
          unit: "fold" as const,
          value: ratio,
        },
      ]),
];

const shareChanges = (
  { meetings }: FiscalYearRollup,
  { meetings: base }: FiscalYearRollup,
) =>
  meetings.byRank.flatMap(({ key, count }) => {
    const then = base.byRank.find((row) => row.key === key);
    return key === null ||
      then === undefined ||
      meetings.count === 0 ||
      base.count === 0
      ? []
      : [
          {
            rank: key,
            comparison: compareFigures(
              count / meetings.count,
              then.count / base.count,
            ),
          },
        ];
  });
