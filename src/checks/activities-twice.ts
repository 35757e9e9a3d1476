import type { Activity } from "../domain/activity";
import { samenessKey } from "../domain/sameness/sameness";
import { compareRecordIds } from "../rollup/input/record-order";

/**
 * For each activity of a day that another record has too, with the same
 * section, line, title and part, the one of them with the lowest record number.
 * Cancelled and excluded ones are no repetition; where only a month is known,
 * several may well be meant.
 * @returns record number → the other activity
 */
export const activitiesTwice = (
  activities: readonly Activity[],
): ReadonlyMap<string, Activity> => {
  const alike = new Map<string, Activity[]>();
  for (const activity of activities) {
    const key = activityKey(activity);
    if (key !== undefined)
      alike.set(key, [...(alike.get(key) ?? []), activity]);
  }
  const twice = new Map<string, Activity>();
  for (const several of alike.values()) {
    const inOrder = several.sort((a, b) =>
      compareRecordIds(a.recordId, b.recordId),
    );
    const [first, second] = inOrder;
    if (first === undefined || second === undefined) continue;
    for (const activity of inOrder) {
      twice.set(activity.recordId, activity === first ? second : first);
    }
  }
  return twice;
};

/** Of an activity as far as it is entered. */
type Comparable = {
  readonly [
    Name in
      | "period"
      | "status"
      | "standing"
      | "section"
      | "summaryLine"
      | "title"
      | "part"
  ]?: Activity[Name] | undefined;
};

/** The same for activities of which one repeats the other; undefined for one that repeats none. */
export const activityKey = ({
  period,
  status,
  standing,
  section = "",
  summaryLine = "",
  title = "",
  part = "",
}: Comparable): string | undefined =>
  period?.precision !== "day" ||
  status === "cancelled" ||
  standing === "excluded" ||
  title === ""
    ? undefined
    : JSON.stringify([
        period.from,
        period.to ?? period.from,
        ...[section, summaryLine, title, part].map(samenessKey),
      ]);
