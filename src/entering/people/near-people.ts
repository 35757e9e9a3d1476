import { samenessKey } from "../../domain/sameness/sameness";
import type { StaffMember } from "../../domain/staff-member";
import { insideBrackets, nameForms, outsideBrackets } from "./name-forms";
import { peopleInText } from "./people-in-text";
import { likelyPeople } from "./search-people";
import { nameBehindTitle } from "./titled-name";

/** Who is near to a text of nobody, for asking; lists have one such text in many rows. */
export const nearFinder = (
  people: readonly StaffMember[],
): ((written: string) => readonly StaffMember[]) => {
  const known = new Map<string, readonly StaffMember[]>();
  return (written) => {
    const found =
      known.get(written) ??
      [
        ...new Set([
          ...nameForms(written),
          ...peopleInText(written).names.map((name) => samenessKey(name)),
          // All of a name may stand in brackets.
          ...insideBrackets(written).filter(
            () => outsideBrackets(written) === "",
          ),
          ...[nameBehindTitle(written) ?? []].flat(),
        ]),
      ].reduce<readonly StaffMember[]>(
        (likely, form) =>
          likely.length > 0 ? likely : likelyPeople(people, form),
        [],
      );
    known.set(written, found);
    return found;
  };
};
