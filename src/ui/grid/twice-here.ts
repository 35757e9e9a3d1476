import type { MeetingEntry } from "../../checks/rules/meeting-entry";
import { checkMeetingTwice } from "../../checks/rules/people/meeting-twice";
import type { Entered } from "../../entering/record/enter-record";
import type { GridRow } from "./grid-rows";
import type { RowFault } from "./row-fault";

/** A row that is used, and the record that it comes to. */
export interface CheckedRow {
  readonly row: GridRow;
  /** From 0. */
  readonly index: number;
  readonly entered: Entered;
}

/** The same person on the same day in a row above, as the forms ask of stored records. */
export const twiceHere = (
  index: number,
  { entry }: Entered,
  checked: readonly CheckedRow[],
): readonly RowFault[] => {
  if (!("attendances" in entry)) return [];
  const above = checked
    .filter((one) => one.index < index)
    .map((one): MeetingEntry => ({
      ...(one.entered.entry as MeetingEntry),
      recordId: String(one.index + 1),
    }));
  const [twice] = checkMeetingTwice(entry, above);
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
