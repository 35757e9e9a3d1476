import type { Activity } from "../../domain/activity";
import type { SectionRule } from "../input/counting-rules";
import type { ActivityOutcome } from "../input/record-outcome";
import { activityOutcome } from "../input/record-outcome";
import { compareActivities } from "../input/record-order";
import { sectionFinder } from "./section-finder";
import type { YearFrame } from "../input/year-frame";

/** An activity with its place in the summary. */
export interface ClassifiedActivity {
  readonly activity: Activity;
  readonly outcome: ActivityOutcome;
  /** Absent when its 節 is blank or unknown. */
  readonly section?: SectionRule;
}

/** The records of one section and year by what becomes of them, each in order of date. */
export interface SectionRecords {
  readonly counted: readonly Activity[];
  readonly excluded: readonly Activity[];
  /** Counted and listed ones. */
  readonly listed: readonly Activity[];
}

/** @returns in order of date, undated ones last */
export const classifyActivities = (
  activities: readonly Activity[],
  sections: readonly SectionRule[],
  frame: YearFrame,
): ClassifiedActivity[] => {
  const sectionOf = sectionFinder(sections);
  return [...activities].sort(compareActivities).map((activity) => {
    const section = sectionOf(activity);
    return {
      activity,
      outcome: activityOutcome(activity, frame, section !== undefined),
      ...(section === undefined ? {} : { section }),
    };
  });
};

export const withOutcome = (
  classified: readonly ClassifiedActivity[],
  ...outcomes: readonly ActivityOutcome[]
): Activity[] =>
  classified
    .filter(({ outcome }) => outcomes.includes(outcome))
    .map(({ activity }) => activity);

/** The records of one section. */
export const recordsOfSection = (
  classified: readonly ClassifiedActivity[],
  rule: SectionRule,
): SectionRecords => {
  const own = classified.filter(({ section }) => section === rule);
  return {
    counted: withOutcome(own, "counted"),
    listed: withOutcome(own, "counted", "listedOnly"),
    excluded: withOutcome(own, "excluded"),
  };
};
