import type { Activity } from "../../domain/activity";
import { sentenceBullet } from "../chapters/blocks";
import type { Bullet } from "../report";

/** A bullet of words that tells of these records. */
export const recordsBullet = (
  label: string,
  activities: readonly Activity[],
  { fiscalYear }: { readonly fiscalYear: number },
): Bullet => ({
  ...sentenceBullet(label),
  selection: {
    grain: "activity",
    fiscalYear,
    recordIds: activities.map(({ recordId }) => recordId),
  },
});
