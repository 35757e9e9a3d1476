import { samenessKey } from "../../domain/sameness/sameness";
import type { StaffMember } from "../../domain/staff-member";
import { familyNameOf, nameForms } from "./name-forms";

/**
 * Whose names stand within a text, whole or the family name alone, whatever else it
 * says: 林桜 of 実際は林桜, the people called 米倉 of 係長の米倉が代わりに受けた. Of names
 * within each other the longest is meant. For asking; lists have one text in many
 * rows.
 */
export const peopleStandingIn = (
  people: readonly StaffMember[],
): ((text: string) => readonly StaffMember[]) => {
  const known = new Map<string, readonly StaffMember[]>();
  return (text) => {
    const found = known.get(text) ?? standingIn(samenessKey(text), people);
    known.set(text, found);
    return found;
  };
};

const standingIn = (
  key: string,
  people: readonly StaffMember[],
): readonly StaffMember[] => {
  const named = people.flatMap((member) =>
    formsOf(member)
      .filter((form) => form.length >= LEAST_OF_NAME && key.includes(form))
      .map((form) => ({ member, form })),
  );
  const longest = [...new Set(named.map(({ form }) => form))].sort(
    (a, b) => b.length - a.length,
  );
  const { told } = longest.reduce(
    ({ rest, told: before }, form) =>
      rest.includes(form)
        ? { rest: rest.replaceAll(form, "、"), told: [...before, form] }
        : { rest, told: before },
    { rest: key, told: [] as readonly string[] },
  );
  return [...told]
    .sort((a, b) => key.indexOf(a) - key.indexOf(b))
    .flatMap((form) =>
      named.filter((one) => one.form === form).map(({ member }) => member),
    );
};

const formsOf = ({ name = "" }: StaffMember): readonly string[] => [
  ...new Set([...nameForms(name), samenessKey(familyNameOf(name))]),
];

/** One letter stands in too much. */
const LEAST_OF_NAME = 2;
