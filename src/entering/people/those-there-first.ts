import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { postOn } from "../../domain/posting";
import { isBlank } from "../../domain/sameness/sameness";
import type { StaffMember } from "../../domain/staff-member";
import { areApart } from "./contradicts-post";
import { insideBrackets } from "./name-forms";
import type { WrittenPerson } from "./person-match";

/**
 * People who may be meant, those first who worked on the day, or else work, in the
 * division that is written beside the name, or behind it in brackets; the others
 * keep their order. Where none is written all do.
 */
export const thoseThereFirst = (
  members: readonly StaffMember[],
  { name = "", division }: Pick<WrittenPerson, "name" | "division">,
  day: CalendarDate | undefined,
): readonly StaffMember[] => {
  const places = [division, ...insideBrackets(name)].filter(
    (place) => !isBlank(place),
  );
  const isThere = (member: StaffMember): boolean => {
    const then =
      day === undefined ? undefined : postOn(member.postings, day)?.division;
    const own = then ?? member.division;
    return !isBlank(own) && places.some((place) => !areApart(place, own));
  };
  const there = members.filter(isThere);
  return [...there, ...members.filter((one) => !there.includes(one))];
};
