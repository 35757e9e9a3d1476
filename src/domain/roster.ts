import type { CalendarDate } from "./calendar/calendar-date";
import type { Person } from "./person";
import type { Post } from "./posting";
import { postOn } from "./posting";
import { samenessKey } from "./sameness/sameness";
import type { StaffMember } from "./staff-member";

/** 職員名簿: people by their staff number, as sameness compares it. */
export type Roster = ReadonlyMap<string, StaffMember>;

/**
 * The people of the staff app. Of a number that two of them have, and of
 * somebody without one, nothing can be told: they are left out.
 */
export const rosterOf = (members: readonly StaffMember[]): Roster => {
  const byCode = new Map<string, StaffMember>();
  const shared = new Set<string>();
  for (const member of members) {
    const key = samenessKey(member.code ?? "");
    if (key === "") continue;
    if (byCode.has(key)) shared.add(key);
    byCode.set(key, member);
  }
  for (const key of shared) byCode.delete(key);
  return byCode;
};

/** The entry of somebody on a record; undefined without a number that is on the roster. */
export const memberOf = (
  roster: Roster,
  person: Person | undefined,
): StaffMember | undefined =>
  person?.code === undefined ? undefined : roster.get(samenessKey(person.code));

/** What the history says somebody had on a day; undefined where it says nothing. */
export const postOfPersonOn = (
  roster: Roster,
  person: Person | undefined,
  day: CalendarDate,
): Post | undefined => postOn(memberOf(roster, person)?.postings ?? [], day);
