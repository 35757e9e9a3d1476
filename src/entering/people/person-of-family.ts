import { foldAlike } from "../../domain/sameness/alike-letters";
import { foldKana } from "../../domain/sameness/fold-kana";
import { samenessKey } from "../../domain/sameness/sameness";
import type { StaffMember } from "../../domain/staff-member";
import { familyNameOf, nameForms } from "./name-forms";

/**
 * The only person of the roster whose family name a text is, or how that or the
 * whole name is read; for a text that somebody types, and sees whom it means.
 * @returns undefined for a blank text, for any other part of a name, and where
 * another may have that family name: by letters that are only alike, by a former
 * name, or where no space tells how long it is
 */
export const personOfFamily = (
  staff: readonly StaffMember[],
  text: string,
): StaffMember | undefined => {
  const key = samenessKey(text);
  if (key === "") return undefined;
  const [one, ...others] = staff.filter((member) =>
    mayBeCalled(member, folded(key)),
  );
  return one !== undefined &&
    others.length === 0 &&
    callsOf(one).some((own) => foldKana(own) === foldKana(key))
    ? one
    : undefined;
};

/** How somebody is called for short, and how the whole name is read. */
const callsOf = ({ name = "", kana = "" }: StaffMember): readonly string[] =>
  [familyNameOf(name), familyNameOf(kana), kana].map(samenessKey);

const mayBeCalled = (member: StaffMember, key: string): boolean => {
  const { name = "" } = member;
  const [, ...others] = nameForms(name);
  const unparted = familyNameOf(name) === "" ? nameForms(name) : others;
  return (
    callsOf(member).some((own) => folded(own) === key) ||
    unparted.some((own) => folded(own).startsWith(key))
  );
};

const folded = (key: string): string => foldKana(foldAlike(key));
