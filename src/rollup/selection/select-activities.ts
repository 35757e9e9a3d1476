import type { Activity } from "../../domain/activity";
import { periodMonth } from "../../domain/calendar/activity-period";
import { atOnce } from "../../domain/steps";
import { classifyActivities } from "../activities/classified-activities";
import type { CountingRules } from "../input/counting-rules";
import { textMatcher } from "../input/match-text";
import { recordsByYear } from "../input/records-by-year";
import type { RollupInput } from "../input/rollup-input";
import { asOfSelection } from "./as-of-selection";
import { ACTIVITY_NARROWINGS } from "../dimensions/activity-dimensions";
import type { ActivitySelection } from "./selection";
import { activityValuesOf, namesOf } from "./selection";
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
    isMonthly,
    month,
    recordIds,
  } = selection;
  const years = atOnce(
    recordsByYear(
      { meetings: [], activities: input.activities },
      rules.fiscalYearStartMonth,
      [fiscalYear],
    ),
  );
  const isNamed = valueTests(selection);
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
        (isMonthly === undefined || activity.isMonthly === true) &&
        (month === undefined ||
          (periodMonth(activity.period) ?? null) === month) &&
        (recordIds === undefined || recordIds.includes(activity.recordId)) &&
        isNamed.every((test) => test(activity)),
    );
};

/** One test a dimension that the selection names. */
const valueTests = (
  selection: ActivitySelection,
): readonly ((activity: Activity) => boolean)[] => {
  const values = activityValuesOf(selection);
  return namesOf(values).map((name) => {
    const isWanted = textMatcher(values[name]);
    const { textsOf } = ACTIVITY_NARROWINGS[name];
    return (activity) => isWanted(...textsOf(activity));
  });
};
