import type { Activity } from "../../domain/activity";
import { periodMonth } from "../../domain/activity-period";
import { classifyActivities } from "../activities/classified-activities";
import type { CountingRules } from "../input/counting-rules";
import { textMatcher } from "../input/match-text";
import { recordsByYear } from "../input/records-by-year";
import type { RollupInput } from "../input/rollup-input";
import { asOfSelection } from "./as-of-selection";
import type { ActivitySelection } from "./selection";
import { yearFrame } from "../input/year-frame";

/** The activities behind a figure, in order of date. */
export const selectActivities = (
  selection: ActivitySelection,
  input: RollupInput,
  rules: CountingRules,
): Activity[] => {
  const {
    fiscalYear,
    outcome = "counted",
    sectionId,
    month,
    recordIds,
  } = selection;
  const years = recordsByYear(input, rules.fiscalYearStartMonth, [fiscalYear]);
  const isLine = textMatcher(selection.summaryLine);
  const isPart = textMatcher(selection.part);
  const isAdviser = textMatcher(selection.adviser);
  const isDivision = textMatcher(selection.division);
  const isWorkingGroup = textMatcher(selection.workingGroup);
  const isMode = textMatcher(selection.mode);
  return classifyActivities(
    years.get(fiscalYear)?.activities ?? [],
    rules.sections,
    yearFrame(asOfSelection(selection, input), rules, fiscalYear),
  )
    .filter(
      (record) =>
        record.outcome === outcome &&
        (sectionId === undefined || record.section?.id === sectionId),
    )
    .map(({ activity }) => activity)
    .filter(
      (activity) =>
        (month === undefined ||
          (periodMonth(activity.period) ?? null) === month) &&
        (recordIds === undefined || recordIds.includes(activity.recordId)) &&
        isLine(activity.summaryLine) &&
        isPart(activity.part) &&
        isAdviser(...activity.advisers) &&
        isDivision(...activity.divisions) &&
        isWorkingGroup(activity.workingGroup) &&
        isMode(activity.mode),
    );
};
