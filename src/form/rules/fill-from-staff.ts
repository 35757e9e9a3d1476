import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { postOn } from "../../domain/posting";
import type { StaffMember } from "../../domain/staff-member";
import type { FormFill } from "./form-fill";

/**
 * Enters what the staff app knows about the person of a row on the meeting's
 * day: by the history where one is kept, without it what is true today. Of a
 * day before the history nothing is known: what was entered here goes.
 * @param day absent: not entered yet
 */
export const fillFromStaff = (
  row: number,
  { name, division, rank, postings }: StaffMember,
  day: CalendarDate | undefined,
): readonly FormFill[] => {
  const post =
    postings.length === 0 || day === undefined
      ? { division, rank }
      : { division: "", rank: "", ...postOn(postings, day) };
  return (
    [
      ["personName", name],
      ["division", post.division],
      ["rank", post.rank],
    ] as const
  ).flatMap(([field, value]) =>
    value === undefined ? [] : [{ field, row, value }],
  );
};
