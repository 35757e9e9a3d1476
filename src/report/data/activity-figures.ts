import { activityDimensionLabel } from "../../i18n/documents/dimension-labels";
import { PUBLISHED_ACTIVITY_DIMENSIONS } from "../../rollup/dimensions/activity-dimensions";
import type { ReportContext } from "../report-context";
import type {
  ActivityCountRow,
  FiscalYearRollup,
  SectionRollup,
} from "../../rollup/years/fiscal-year-rollup";
import type { Figure } from "./figure";

/** 回数 of the activities: sections, their months, lines and parts, then the other axes. */
export const activityFigures = (
  rollup: FiscalYearRollup,
  {
    language,
    words,
    edition,
  }: Pick<ReportContext, "language" | "words" | "edition">,
): readonly Figure[] => [
  ...rollup.sections
    .filter(({ rule }) => rule.source === "activities")
    .flatMap((section) => sectionFigures(section, edition === "public")),
  ...(edition === "public"
    ? []
    : PUBLISHED_ACTIVITY_DIMENSIONS.flatMap((name) =>
        byAxis(
          activityDimensionLabel(name, language, words).by,
          rollup.activitiesByDimension[name],
        ),
      )),
];

const sectionFigures = (
  { rule: { id: sectionId, style }, count, byMonth, lines }: SectionRollup,
  isPublic: boolean,
): readonly Figure[] => [
  { measure: "count", value: count, sectionId },
  ...(isPublic ? [] : byMonth).map((row) => ({
    measure: "count" as const,
    value: row.count,
    sectionId,
    month: row.month,
  })),
  ...(isPublic && style !== "lines" ? [] : lines).flatMap((line) => [
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

const byAxis = (
  axis: string,
  rows: readonly ActivityCountRow[],
): readonly Figure[] =>
  rows.map(({ key, count }) => ({
    measure: "activityCount",
    value: count,
    axis,
    axisValue: key,
  }));
