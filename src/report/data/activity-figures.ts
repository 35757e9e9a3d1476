import type {
  FiscalYearRollup,
  SectionRollup,
} from "../../rollup/years/fiscal-year-rollup";
import type { Figure } from "./figure-table";

/** 回数 of the activities: sections, their months, lines and parts, then the other axes. */
export const activityFigures = (
  rollup: FiscalYearRollup,
): readonly Figure[] => [
  ...rollup.sections
    .filter(({ rule }) => rule.source === "activities")
    .flatMap(sectionFigures),
  ...axis("adviser", rollup.activitiesByAdviser),
  ...axis("mode", rollup.activitiesByMode),
  ...axis("workingGroup", rollup.activitiesByWorkingGroup),
];

const sectionFigures = ({
  rule: { id: sectionId },
  count,
  byMonth,
  lines,
}: SectionRollup): readonly Figure[] => [
  { measure: "count", value: count, sectionId },
  ...byMonth.map((row) => ({
    measure: "count" as const,
    value: row.count,
    sectionId,
    month: row.month,
  })),
  ...lines.flatMap((line) => [
    {
      measure: "count" as const,
      value: line.count,
      sectionId,
      summaryLine: line.label,
    },
    ...line.parts.map((part) => ({
      measure: "count" as const,
      value: part.count,
      sectionId,
      summaryLine: line.label,
      part: part.label,
    })),
  ]),
];

const axis = (
  name: NonNullable<Figure["axis"]>,
  rows: FiscalYearRollup["activitiesByAdviser"],
): readonly Figure[] =>
  rows.map(({ key, count }) => ({
    measure: "activityCount",
    value: count,
    axis: name,
    axisValue: key,
  }));
