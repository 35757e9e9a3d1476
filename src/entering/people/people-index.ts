import { foldAlike } from "../../domain/sameness/alike-letters";
import { foldKana } from "../../domain/sameness/fold-kana";
import { isBlank, samenessKey } from "../../domain/sameness/sameness";
import type { StaffMember } from "../../domain/staff-member";
import { familyNameOf, nameForms } from "./name-forms";

type People = readonly StaffMember[];

/** The people of a roster by what may be written of them; nobody for what nobody has. */
export interface PeopleIndex {
  /** Those with a number: the others are nobody that a record can name. */
  readonly people: People;
  /** By the number, else by what a spreadsheet leaves of it: 123 of 00123. */
  readonly numbered: (code: string) => People;
  /** By one of the ways in which the name is written. */
  readonly named: (name: string) => People;
  /** By letters that are alike: 髙橋 for 高橋. */
  readonly alike: (name: string) => People;
  /** By how the name is read. */
  readonly read: (name: string) => People;
  /** By the family name alone, or how it is read. */
  readonly ofFamily: (name: string) => People;
  /** By former names in the order given: as they are written, and by letters that are alike. */
  readonly hadNames: (names: readonly string[]) => People;
}

/** @param staff the roster; without anybody, nobody is found */
export const indexPeople = (staff: People): PeopleIndex => {
  const people = staff.filter(({ code }) => !isBlank(code));
  const byCode = groupBy(people, ({ code = "" }) => [samenessKey(code)]);
  const byBareCode = groupBy(people, ({ code = "" }) => [bare(code)]);
  const byName = groupBy(people, ({ name = "" }) => nameForms(name));
  const byLikeName = groupBy(people, ({ name = "" }) =>
    nameForms(name).map(foldAlike),
  );
  const byReading = groupBy(people, ({ kana = "" }) => [readingKey(kana)]);
  const byFamily = groupBy(people, ({ kana = "", name = "" }) => [
    ...familyOf(name),
    ...familyOf(kana).map(foldKana),
  ]);
  return {
    people,
    numbered: (code) =>
      byCode.get(samenessKey(code)) ?? byBareCode.get(bare(code)) ?? [],
    named: (name) => some(nameForms(name), byName),
    alike: (name) => some(nameForms(name).map(foldAlike), byLikeName),
    read: (name) => some(nameForms(name).map(foldKana), byReading),
    ofFamily: (name) => some(nameForms(name).map(foldKana), byFamily),
    hadNames: (names) => [
      ...some(names, byName),
      ...some(names.map(foldAlike), byLikeName),
    ],
  };
};

/** 夏川 of 夏川 美咲, or the beginning of a name whose family name no space tells. */
export const hasFamilyName = (
  { name = "", kana = "" }: StaffMember,
  written: string,
): boolean => {
  const keys = nameForms(written).map((form) => foldKana(foldAlike(form)));
  const families = [...familyOf(name), ...familyOf(kana)];
  const whole = familyOf(name).length > 0 ? "" : foldAlike(samenessKey(name));
  return keys.some(
    (key) =>
      families.some((family) => foldKana(foldAlike(family)) === key) ||
      (key.length >= LEAST_OF_NAME && whole.startsWith(key)),
  );
};

/** One letter may be the half of a family name. */
const LEAST_OF_NAME = 2;

const familyOf = (name: string): readonly string[] => {
  const key = samenessKey(familyNameOf(name));
  return key === "" ? [] : [key];
};

const readingKey = (kana: string): string => foldKana(samenessKey(kana));

/** Excel takes 00123 for the number 123. */
const bare = (code: string): string =>
  samenessKey(code).replace(/^0+(?=.)/u, "");

const groupBy = (
  people: readonly StaffMember[],
  keysOf: (member: StaffMember) => readonly string[],
): ReadonlyMap<string, readonly StaffMember[]> => {
  const groups = new Map<string, StaffMember[]>();
  for (const member of people) {
    for (const key of new Set(keysOf(member))) {
      if (key !== "") groups.set(key, [...(groups.get(key) ?? []), member]);
    }
  }
  return groups;
};

/** Of the first spelling that somebody has: the whole before its parts. */
const some = (
  keys: readonly string[],
  groups: ReadonlyMap<string, readonly StaffMember[]>,
): readonly StaffMember[] => {
  for (const key of keys) {
    const members = groups.get(key);
    if (members !== undefined) return members;
  }
  return [];
};
