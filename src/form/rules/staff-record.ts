import type { FormFill } from "./form-fill";

/** 所属 and 役職 of a person today, from the staff app. */
export interface StaffRecord {
  readonly name?: string;
  readonly division?: string;
  readonly rank?: string;
}

/** Enters what the staff app knows about the person of a row. */
export const fillFromStaff = (
  row: number,
  staff: StaffRecord,
): readonly FormFill[] =>
  (
    [
      ["personName", staff.name],
      ["division", staff.division],
      ["rank", staff.rank],
    ] as const
  ).flatMap(([field, value]) =>
    value === undefined ? [] : [{ field, row, value }],
  );
