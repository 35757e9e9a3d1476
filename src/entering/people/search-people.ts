import { foldAlike } from "../../domain/sameness/alike-letters";
import { foldKana } from "../../domain/sameness/fold-kana";
import { samenessKey } from "../../domain/sameness/sameness";
import type { StaffMember } from "../../domain/staff-member";
import { familyNameOf, nameForms } from "./name-forms";

/** People that are offered at once. */
export const MOST_OFFERED = 8;

/**
 * The people of the roster whose number begins with a text, or whose name, former
 * name or its reading holds it, whatever the spaces and forms of the letters; the
 * likeliest first. Where nobody has all of it, those who have each word of it:
 * 2001 朝霧. A blank text finds nobody.
 */
export const searchPeople = (
  staff: readonly StaffMember[],
  text: string,
): readonly StaffMember[] => {
  const sought = keyOf(text);
  if (sought === "") return [];
  const whole = placed(staff, (member) => placeOf(member, sought, text));
  const words = wordsOf(text);
  return whole.length > 0 || words.length < 2
    ? whole
    : placed(staff, (member) => {
        const places = words.map((word) => placeOf(member, keyOf(word), word));
        return places.includes(undefined) ? undefined : places[0];
      });
};

const wordsOf = (text: string): readonly string[] =>
  text.split(/\s+/u).filter((word) => samenessKey(word) !== "");

const placed = (
  staff: readonly StaffMember[],
  placeIn: (member: StaffMember) => number | undefined,
): readonly StaffMember[] =>
  staff
    .flatMap((member) => {
      const place = placeIn(member);
      return place === undefined ? [] : [{ member, place }];
    })
    .sort((a, b) => a.place - b.place)
    .map(({ member }) => member);

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
    const { code, names, kana, families } = keysOf(member);
    return (
      isNear(code, sought) ||
      names.some((own) => isNear(own, sought)) ||
      isNear(kana, sought) ||
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

/** @param text as it was written: 渡辺 stands before 渡邉 where 渡辺 is looked for */
const placeOf = (
  member: StaffMember,
  sought: string,
  text: string,
): number | undefined => {
  const { code, names, kana } = keysOf(member);
  const isPart =
    code.startsWith(sought) ||
    names.some((name) => name.includes(sought)) ||
    kana.includes(sought);
  if (!isPart) return undefined;
  const order = [
    code === sought,
    code !== "" && code.startsWith(sought),
    names.some((name) => name.startsWith(sought)),
    kana.startsWith(sought),
    names.some((name) => name.includes(sought)),
    kana.includes(sought),
  ].indexOf(true);
  if (order < 0) return undefined;
  const isSoWritten = samenessKey(member.name ?? "").includes(
    samenessKey(text),
  );
  return isSoWritten ? order : order + 0.5;
};

interface Keys {
  readonly code: string;
  /** As it is written, and with a former family name that stands in brackets. */
  readonly names: readonly string[];
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
    names: nameForms(name).map(keyOf),
    kana: keyOf(kana),
    families: [name, kana].map((own) => keyOf(familyNameOf(own))),
  };
  made.set(member, keys);
  return keys;
};

const keyOf = (text: string): string => foldKana(foldAlike(samenessKey(text)));

/** All but one letter is the same, or all but two that changed places. */
const isNear = (own: string, sought: string): boolean => {
  const more = own.length - sought.length;
  if (own === sought || more > 1 || more < -1) return false;
  const shorter = Math.min(own.length, sought.length);
  let from = 0;
  while (own[from] === sought[from]) from += 1;
  let behind = 0;
  while (
    behind < shorter - from &&
    own[own.length - 1 - behind] === sought[sought.length - 1 - behind]
  )
    behind += 1;
  const other = Math.max(own.length, sought.length) - from - behind;
  return (
    other === 1 ||
    (other === 2 &&
      more === 0 &&
      own[from] === sought[from + 1] &&
      own[from + 1] === sought[from])
  );
};
