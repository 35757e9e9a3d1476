import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { postOn } from "../../domain/posting";
import { foldAlike } from "../../domain/sameness/alike-letters";
import { foldKana } from "../../domain/sameness/fold-kana";
import { isBlank, isSame, samenessKey } from "../../domain/sameness/sameness";
import type { StaffMember } from "../../domain/staff-member";
import { strangeBeside } from "./beside-name";
import { areApart } from "./contradicts-post";
import { formerNames } from "./former-family";
import { familyNameOf, insideBrackets, nameForms } from "./name-forms";
import { nearFinder } from "./near-people";
import { peopleInText } from "./people-in-text";
import { peopleStandingIn } from "./people-standing-in";
import { postHolders } from "./post-holders";
import { stoodIn } from "./stood-in";

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
   * @property isNoted it is the first, but for what stands in brackets beside the name
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

/**
 * Finds people of the roster by number, else by name, as sameness compares them
 * (domain: counting rule 4). A number that a spreadsheet has robbed of its zeros
 * is found again; honorifics and what stands in brackets are no part of a name:
 * what is not understood there as this person's (strangeBeside()) is asked. A
 * former name that the roster keeps in brackets is a name; written in brackets
 * beside the name of another it is asked which is meant. Where several
 * have the name, the division that the history gives for the day decides; one
 * that is written behind the name in brackets puts whoever works there first.
 * What is only alike (髙橋 for 高橋), is how a name is read, or has the family
 * name alone, is offered, and never taken unasked; beside a number it agrees. Of
 * nobody it is told who is near: see likelyPeople(). Of a post alone (総務課長)
 * whoever holds it is offered. Of a text that says that
 * somebody was absent, or came for another, all whom it names are offered,
 * wherever in it.
 */
export const personFinder = (staff: readonly StaffMember[]): FindPerson => {
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
  const named = (name: string): readonly StaffMember[] =>
    some(nameForms(name), byName);
  const alike = (name: string): readonly StaffMember[] =>
    some(nameForms(name).map(foldAlike), byLikeName);
  const read = (name: string): readonly StaffMember[] =>
    some(nameForms(name).map(foldKana), byReading);
  const ofFamily = (name: string): readonly StaffMember[] =>
    some(nameForms(name).map(foldKana), byFamily);
  const like = (name: string): readonly StaffMember[] => [
    ...alike(name),
    ...read(name),
    ...ofFamily(name),
  ];
  const nearTo = nearFinder(people);
  const offered = (
    members: readonly StaffMember[],
    written: string,
  ): PersonMatch =>
    members.length === 0
      ? { state: "unknown", near: nearTo(written) }
      : { state: "several", members: [...new Set(members)] };
  const standingIn = peopleStandingIn(people);
  const namedIn = (
    note: string,
    day: CalendarDate | undefined,
  ): readonly StaffMember[] => [
    ...peopleInText(note)
      .names.map((one) => find({ name: one }, day))
      .flatMap((match) => (match.state === "unknown" ? [] : mayBe(match))),
    ...standingIn(note),
  ];
  const find: FindPerson = (written, day) => {
    const match = findByName(written, day);
    if (match.state !== "found" || match.disagrees || isBlank(written.name))
      return match;
    const strange = strangeBeside(written.name, match.member, day);
    if (strange.length === 0) return match;
    const inside = strange.flatMap((note) => namedIn(note, day));
    const members = [match.member, ...inside, ...match.others];
    return { state: "several", members: [...new Set(members)], isNoted: true };
  };
  const findByName: FindPerson = ({ code, name, division }, day) => {
    const stood = isBlank(name) ? undefined : stoodIn(name);
    if (stood !== undefined && !isBlank(name)) {
      const deputies = stood.deputies.map((one) => find({ name: one }, day));
      const other = find(
        { ...(code === undefined ? {} : { code }), name: stood.named },
        day,
      );
      return offered(
        [...[...deputies, other].flatMap(mayBe), ...standingIn(name)],
        name,
      );
    }
    const sure = isBlank(name) ? [] : named(name);
    if (!isBlank(code)) {
      const numbered = byCode.get(samenessKey(code)) ?? [];
      const found =
        numbered.length > 0 ? numbered : (byBareCode.get(bare(code)) ?? []);
      const [one] = found;
      if (one !== undefined && found.length === 1) {
        const agrees =
          isBlank(name) ||
          [sure, alike(name), read(name)].some((all) => all.includes(one)) ||
          hasFamilyName(one, name);
        return {
          state: "found",
          member: one,
          ...(agrees ? {} : { disagrees: true }),
          others: without(one, [...sure, ...(agrees ? [] : like(name))]),
        };
      }
      if (found.length > 1) return { state: "several", members: found };
      // The number is nobody's: whoever has the name may be meant.
      return isBlank(name)
        ? offered([], code)
        : offered([...sure, ...alike(name)], name);
    }
    if (isBlank(name)) return { state: "blank" };
    const formers = formerNames(name);
    const had = [
      ...some(formers, byName),
      ...some(formers.map(foldAlike), byLikeName),
    ];
    if (had.some((one) => !sure.includes(one)))
      return offered([...had, ...sure], name);
    const [first, ...others] = sure;
    if (first === undefined) {
      const [likely = []] = [alike(name), read(name), ofFamily(name)].filter(
        ({ length }) => length > 0,
      );
      return offered(
        likely.length > 0
          ? likely
          : postHolders(
              people,
              { name, ...(division === undefined ? {} : { division }) },
              day,
            ),
        name,
      );
    }
    if (others.length === 0) {
      return {
        state: "found",
        member: first,
        others: without(first, alike(name)),
      };
    }
    const then =
      isBlank(division) || day === undefined
        ? []
        : sure.filter((member) => wasIn(member, division, day));
    return then[0] !== undefined && then.length === 1
      ? { state: "found", member: then[0], others: without(then[0], sure) }
      : {
          state: "several",
          members: [
            ...new Set([...then, ...workingAt(name, sure, day), ...sure]),
          ],
        };
  };
  return find;
};

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

const familyOf = (name: string): readonly string[] => {
  const key = samenessKey(familyNameOf(name));
  return key === "" ? [] : [key];
};

/** 夏川 of 夏川 美咲, or the beginning of a name whose family name no space tells. */
const hasFamilyName = (
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

const readingKey = (kana: string): string => foldKana(samenessKey(kana));

/** Those who work, or worked then, where the brackets behind a name say. */
const workingAt = (
  written: string,
  members: readonly StaffMember[],
  day: CalendarDate | undefined,
): readonly StaffMember[] => {
  const places = insideBrackets(written);
  return members.filter(({ division, postings }) => {
    const then =
      day === undefined ? undefined : postOn(postings, day)?.division;
    const own = then ?? division;
    return (
      !isBlank(own) &&
      places.some((place) => !isBlank(place) && !areApart(place, own))
    );
  });
};

const without = (
  one: StaffMember,
  members: readonly StaffMember[],
): readonly StaffMember[] =>
  [...new Set(members)].filter((member) => member !== one);

const wasIn = (
  { postings }: StaffMember,
  division: string,
  day: CalendarDate,
): boolean => isSame(postOn(postings, day)?.division ?? "", division);

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
