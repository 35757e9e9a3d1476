import { isBlank } from "../../domain/sameness/sameness";
import type { SectionRule } from "../../rollup/input/counting-rules";
import { sectionFinder } from "../../rollup/activities/section-finder";
import type { ActivityEntry } from "./activity-entry";
import type { RecordProblem } from "./record-problem";

/**
 * A record that counts needs the bullet it counts under, where the section is
 * written in bullets.
 */
export const checkSummaryLine = (
  entry: Pick<
    ActivityEntry,
    "section" | "sectionId" | "summaryLine" | "standing"
  >,
  sections: readonly SectionRule[],
): readonly RecordProblem[] => {
  const isCounted = (entry.standing ?? "counted") === "counted";
  return isCounted &&
    isBlank(entry.summaryLine) &&
    sectionFinder(sections)(entry)?.style === "lines"
    ? [{ field: "summaryLine", level: "warning", code: "summaryLineMissing" }]
    : [];
};
