import type { Activity } from "../../../domain/activity";
import type { NearSpelling } from "./near-spelling";
import { countSpellings, nearSpelling } from "./near-spelling";

/** For each text of an activity that is written freely, the spelling in use that it probably means. */
export interface NearSpellings {
  readonly summaryLine: NearSpelling;
  readonly workingGroup: NearSpelling;
}

/**
 * Summary lines are compared with those of the settings too, which are right
 * however seldom they are used; working groups with those of the records alone.
 * @param activities whose spellings are in use
 * @param ownUses 1 when the record that asks is among the activities
 */
export const nearSpellings = (
  activities: readonly Partial<Pick<Activity, keyof NearSpellings>>[],
  sections: readonly { readonly summaryLines: readonly string[] }[],
  ownUses: 0 | 1 = 0,
): NearSpellings => ({
  summaryLine: nearSpelling(
    countSpellings(
      activities.map(({ summaryLine }) => summaryLine),
      sections.flatMap(({ summaryLines }) => summaryLines),
    ),
    ownUses,
  ),
  workingGroup: nearSpelling(
    countSpellings(
      activities.map(({ workingGroup }) => workingGroup),
      [],
    ),
    ownUses,
  ),
});
