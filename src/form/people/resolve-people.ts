import type { StaffMember } from "../../domain/staff-member";
import { personFinder } from "../../entering/people/find-person";
import { peopleInText } from "../../entering/people/people-in-text";
import type { WrittenOne } from "./read-people";

/** What the form takes of people who are not on the roster. */
export interface PeopleRules {
  /** A number is looked up: kintone refuses one that is not there. */
  readonly isNumberLookedUp: boolean;
  /** A name stays without a number. */
  readonly keepsNames: boolean;
}

/** Who is meant, and who could not be told. */
export interface ResolvedPeople {
  readonly entered: readonly WrittenOne[];
  readonly byName: readonly WrittenOne[];
  readonly several: readonly WrittenOne[];
  readonly notFound: readonly WrittenOne[];
  /** A name alone, which the form does not keep. */
  readonly notKept: readonly WrittenOne[];
}

/** Finds written people on the roster; nobody is taken for another who is only alike. */
export const resolvePeople = (
  written: readonly WrittenOne[],
  staff: readonly StaffMember[],
  { isNumberLookedUp, keepsNames }: PeopleRules,
): ResolvedPeople => {
  const find = personFinder(staff);
  const groups = {
    entered: [] as WrittenOne[],
    byName: [] as WrittenOne[],
    several: [] as WrittenOne[],
    notFound: [] as WrittenOne[],
    notKept: [] as WrittenOne[],
  };
  for (const one of written) {
    const match = find(one, undefined);
    // Others without their names are no part of a name: 佐藤花子 ほか2名.
    if (peopleInText(one.name ?? "").hasUnnamed) groups.several.push(one);
    else if (match.state === "found" && match.disagrees !== true) {
      const { code, name } = match.member;
      groups.entered.push({
        ...(code === undefined ? {} : { code }),
        ...(name === undefined ? {} : { name }),
      });
    } else if (match.state === "several" || match.state === "found") {
      groups.several.push(one);
    } else if (one.code !== undefined) {
      groups[isNumberLookedUp ? "notFound" : "entered"].push(one);
    } else groups[keepsNames ? "byName" : "notKept"].push(one);
  }
  return groups;
};
