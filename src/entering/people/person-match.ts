import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { StaffMember } from "../../domain/staff-member";

/** Who is written, and where that person is said to work. */
export interface WrittenPerson {
  readonly code?: string;
  readonly name?: string;
  readonly division?: string;
}

/** Who of the roster is meant. */
export type PersonMatch =
  | { readonly state: "blank" }
  /** @property near who may be meant for all that: for asking */
  | { readonly state: "unknown"; readonly near: readonly StaffMember[] }
  /**
   * @property disagrees the number is this person's, the name another's
   * @property others whom the name may mean as well, by the name alone
   */
  | {
      readonly state: "found";
      readonly member: StaffMember;
      readonly disagrees?: true;
      readonly others: readonly StaffMember[];
    }
  /**
   * The likeliest first; one alone is spelt otherwise.
   * @property isNoted somebody has the name, but not what stands in brackets beside it
   */
  | {
      readonly state: "several";
      readonly members: readonly StaffMember[];
      readonly isNoted?: true;
    };

/** @param day of the record, for where people worked then */
export type FindPerson = (
  written: WrittenPerson,
  day: CalendarDate | undefined,
) => PersonMatch;

/** Who may be meant, for asking: of somebody who is found, and of nobody, too. */
export const mayBe = (match: PersonMatch): readonly StaffMember[] => {
  switch (match.state) {
    case "blank":
      return [];
    case "unknown":
      return match.near;
    case "several":
      return match.members;
    case "found":
      return match.disagrees ? [match.member, ...match.others] : [match.member];
    default:
      return match satisfies never;
  }
};
