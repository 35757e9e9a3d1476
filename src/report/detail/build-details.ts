import type { FiscalYearRollup } from "../../rollup/years/fiscal-year-rollup";
import type { ReportContext } from "../report-context";
import { buildActivityDetail } from "./activity-detail";
import { buildAttendanceDetail } from "./attendance-detail";
import type { DetailChapter, SectionOfYear } from "./detail-chapter";

/**
 * The detail chapters, in the order of the sections: one for the meetings of
 * all years, so that the years can be compared; one a year for activities.
 */
export const buildDetails = (
  context: ReportContext,
): readonly DetailChapter[] =>
  [...detailedSections(context.rollups).values()].flatMap((years) =>
    years[0]?.section.rule.style === "attendance"
      ? [buildAttendanceDetail(years, context)]
      : years.flatMap((year) => {
          const detail = buildActivityDetail(year, context);
          return detail === undefined ? [] : [detail];
        }),
  );

/** Sections that have a detail page, by their rule. */
const detailedSections = (
  rollups: readonly FiscalYearRollup[],
): ReadonlyMap<string, readonly SectionOfYear[]> => {
  const byRule = new Map<string, readonly SectionOfYear[]>();
  for (const rollup of rollups) {
    for (const section of rollup.sections) {
      const { id, hasDetail } = section.rule;
      if (hasDetail) {
        byRule.set(id, [...(byRule.get(id) ?? []), { section, rollup }]);
      }
    }
  }
  return byRule;
};
