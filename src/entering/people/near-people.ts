import { samenessKey } from "../../domain/sameness/sameness";
import type { StaffMember } from "../../domain/staff-member";
import { insideBrackets, nameForms, outsideBrackets } from "./name-forms";
import { peopleInText } from "./people-in-text";
import { likelyPeople } from "./search-people";
import { namedInDivision } from "./search-posts";
import { nameBehindTitle } from "./titled-name";

/** Who is near to a text of nobody, for asking; lists have one such text in many rows. */
export const nearFinder = (
  people: readonly StaffMember[],
): ((written: string) => readonly StaffMember[]) => {
  const known = new Map<string, readonly StaffMember[]>();
  return (written) => {
    const found = known.get(written) ?? peopleNear(people, written);
    known.set(written, found);
    return found;
  };
};

const peopleNear = (
  people: readonly StaffMember[],
  written: string,
): readonly StaffMember[] => {
  const forms = new Set([
    ...nameForms(written),
    ...peopleInText(written).names.map((name) => samenessKey(name)),
    // All of a name may stand in brackets.
    ...insideBrackets(written).filter(() => outsideBrackets(written) === ""),
    ...[nameBehindTitle(written) ?? []].flat(),
  ]);
  for (const form of forms) {
    const likely = likelyPeople(people, form);
    if (likely.length > 0) return likely;
  }
  return namedInDivision(people, written);
};
