import type { Activity } from "../../domain/activity";
import { sentenceBullet } from "../chapters/blocks";
import type { Bullet } from "../block";
import type { WrittenText } from "../text-origin";

/** A bullet of words that tells of these records. */
export const recordsBullet = (
  text: WrittenText,
  activities: readonly Activity[],
  { fiscalYear }: { readonly fiscalYear: number },
): Bullet => ({
  ...sentenceBullet(text),
  selection: {
    grain: "activity",
    fiscalYear,
    recordIds: activities.map(({ recordId }) => recordId),
  },
});
