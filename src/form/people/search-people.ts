import { foldAlike } from "../../domain/sameness/alike-letters";
import { samenessKey } from "../../domain/sameness/sameness";
import type { StaffMember } from "../../domain/staff-member";

/** People that are offered at once. */
export const MOST_OFFERED = 8;

/**
 * The people of the roster whose number begins with a text, or whose name holds
 * it, whatever the spaces and forms of the letters; the likeliest first. A
 * blank text finds nobody.
 */
export const searchPeople = (
  staff: readonly StaffMember[],
  text: string,
): readonly StaffMember[] => {
  const sought = keyOf(text);
  if (sought === "") return [];
  return staff
    .flatMap((member) => {
      const place = placeOf(member, sought);
      return place === undefined ? [] : [{ member, place }];
    })
    .sort((a, b) => a.place - b.place)
    .map(({ member }) => member);
};

/** The only person that a text can mean; undefined where there is none, or more. */
export const onlyPerson = (
  staff: readonly StaffMember[],
  text: string,
): StaffMember | undefined => {
  const sought = keyOf(text);
  const exact = staff.filter(
    ({ code = "", name = "" }) =>
      sought !== "" && (keyOf(code) === sought || keyOf(name) === sought),
  );
  const found = exact.length > 0 ? exact : searchPeople(staff, text);
  return found.length === 1 ? found[0] : undefined;
};

/** 1234 佐藤 花子, as it stands in a cell or a row. */
export const personText = ({ code = "", name = "" }: StaffMember): string =>
  [code, name].filter((one) => one !== "").join(" ");

const placeOf = (
  { code = "", name = "" }: StaffMember,
  sought: string,
): number | undefined => {
  const number = keyOf(code);
  const called = keyOf(name);
  const order = [
    number === sought,
    number !== "" && number.startsWith(sought),
    called.startsWith(sought),
    called.includes(sought),
  ].indexOf(true);
  return order < 0 ? undefined : order;
};

const keyOf = (text: string): string => foldAlike(samenessKey(text));
