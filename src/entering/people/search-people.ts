import { foldAlike } from "../../domain/sameness/alike-letters";
import { foldKana } from "../../domain/sameness/fold-kana";
import { samenessKey } from "../../domain/sameness/sameness";
import type { StaffMember } from "../../domain/staff-member";
import { familyNameOf } from "./name-forms";

/** People that are offered at once. */
export const MOST_OFFERED = 8;

/**
 * The people of the roster whose number begins with a text, or whose name or its
 * reading holds it, whatever the spaces and forms of the letters; the likeliest
 * first. A blank text finds nobody.
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
  const exact = staff.filter((member) => {
    const { code, name } = keysOf(member);
    return sought !== "" && (code === sought || name === sought);
  });
  const found = exact.length > 0 ? exact : searchPeople(staff, text);
  return found.length === 1 ? found[0] : undefined;
};

/**
 * The people of the roster that a text misses by one letter or digit: one too
 * many, one too few, another one, or two that changed places; of a family name
 * alone another one, or two that changed places. For asking, where nobody is
 * found; nobody is taken for another.
 */
export const nearPeople = (
  staff: readonly StaffMember[],
  text: string,
): readonly StaffMember[] => {
  const sought = keyOf(text);
  if (sought.length < LEAST) return [];
  return staff.filter((member) => {
    const { code, name, kana, families } = keysOf(member);
    return (
      [code, name, kana].some((own) => isNear(own, sought)) ||
      // A letter more may be the beginning of a given name.
      families.some(
        (own) => own.length === sought.length && isNear(own, sought),
      )
    );
  });
};

/** Who may be meant by a text that is nobody's number or name: whoever has it in them, else whom it misses by a letter. */
export const likelyPeople = (
  staff: readonly StaffMember[],
  text: string,
): readonly StaffMember[] => {
  const parts = searchPeople(staff, text);
  return parts.length > 0 ? parts : nearPeople(staff, text);
};

/** Of two letters every name with one of them would be near. */
const LEAST = 3;

const placeOf = (member: StaffMember, sought: string): number | undefined => {
  const { code, name, kana } = keysOf(member);
  const order = [
    code === sought,
    code !== "" && code.startsWith(sought),
    name.startsWith(sought),
    kana.startsWith(sought),
    name.includes(sought),
    kana.includes(sought),
  ].indexOf(true);
  return order < 0 ? undefined : order;
};

interface Keys {
  readonly code: string;
  readonly name: string;
  readonly kana: string;
  /** The family name, as it is written and as it is read. */
  readonly families: readonly string[];
}

/** Made once for somebody of the roster, who never changes: thousands of texts are looked for. */
const made = new WeakMap<StaffMember, Keys>();

const keysOf = (member: StaffMember): Keys => {
  const { code = "", name = "", kana = "" } = member;
  const keys = made.get(member) ?? {
    code: keyOf(code),
    name: keyOf(name),
    kana: keyOf(kana),
    families: [name, kana].map((own) => keyOf(familyNameOf(own))),
  };
  made.set(member, keys);
  return keys;
};

const keyOf = (text: string): string => foldKana(foldAlike(samenessKey(text)));

const isNear = (own: string, sought: string): boolean => {
  if (own === sought || Math.abs(own.length - sought.length) > 1) return false;
  let at = 0;
  while (at < sought.length && own[at] === sought[at]) at += 1;
  const rest = (text: string, from: number): string => text.slice(at + from);
  const isSwapped =
    own[at] === sought[at + 1] &&
    own[at + 1] === sought[at] &&
    rest(own, 2) === rest(sought, 2);
  return (
    isSwapped ||
    rest(own, 1) === rest(sought, 1) ||
    rest(own, 1) === rest(sought, 0) ||
    rest(own, 0) === rest(sought, 1)
  );
};
