import { activityKey } from "../../../checks/activities-twice";
import type { ActivityEntry } from "../../../checks/rules/activity-entry";
import type { MeetingEntry } from "../../../checks/rules/meeting-entry";
import { checkMeetingTwice } from "../../../checks/rules/people/meeting-twice";
import type { Entered } from "../../../entering/record/enter-record";
import type { GridRow } from "../rows/grid-rows";
import type { RowFault } from "../rows/row-fault";

/** A row that is used, and the record that it comes to. */
export interface CheckedRow {
  readonly row: GridRow;
  /** From 0. */
  readonly index: number;
  readonly entered: Entered;
}

/** As far as rows are compared. */
interface ComparedRow {
  readonly index: number;
  readonly entered: Pick<Entered, "entry">;
}

/** What rows that can be the same have in common: the day of a meeting, all that tells an activity; undefined for none. */
export const twiceKey = ({
  entry,
}: Pick<Entered, "entry">): string | undefined =>
  "attendances" in entry ? entry.heldOn : activityKey(entry);

/**
 * A row above with the same person on the same day, as the forms ask of stored
 * records; or with the same activity.
 */
export const twiceHere = (
  index: number,
  { entry }: Pick<Entered, "entry">,
  checked: readonly ComparedRow[],
): readonly RowFault[] => {
  const above = checked.filter((one) => one.index < index);
  if (!("attendances" in entry)) {
    const key = activityKey(entry);
    const twin = above.find(
      (one) =>
        key !== undefined &&
        activityKey(one.entered.entry as ActivityEntry) === key,
    );
    return twin === undefined
      ? []
      : [{ level: "warning", field: "from", twiceInRow: twin.index + 1 }];
  }
  const [twice] = checkMeetingTwice(
    entry,
    above.map((one): MeetingEntry => ({
      ...(one.entered.entry as MeetingEntry),
      recordId: String(one.index + 1),
    })),
  );
  return twice === undefined
    ? []
    : [
        {
          level: "warning",
          field: twice.field,
          twiceInRow: Number(twice.otherRecordId),
        },
      ];
};

/** The same activity among those that are saved. */
export const twiceStored = (
  { entry }: Pick<Entered, "entry">,
  stored: readonly ActivityEntry[],
): readonly RowFault[] => {
  const key = "attendances" in entry ? undefined : activityKey(entry);
  const twin =
    key === undefined
      ? undefined
      : stored.find((one) => activityKey(one) === key);
  return twin?.recordId === undefined
    ? []
    : [
        {
          level: "warning",
          field: "from",
          storedTwin: { recordId: twin.recordId, title: twin.title ?? "" },
        },
      ];
};
