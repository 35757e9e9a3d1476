import type { StaffMember } from "../../domain/staff-member";
import { personFinder } from "../../entering/people/find-person";
import { mayBe } from "../../entering/people/person-match";
import { numberedPerson } from "../../entering/people/numbered-person";
import {
  partsOfPeople,
  peopleInText,
  withSigns,
} from "../../entering/people/people-in-text";
import { titledName } from "../../entering/people/titled-name";
import { samenessKey } from "../../domain/sameness/sameness";
import type { WrittenOne } from "./read-people";
import { writtenText } from "./read-people";

/** What the form takes of people who are not on the roster. */
export interface PeopleRules {
  /** A number is looked up: kintone refuses one that is not there. */
  readonly isNumberLookedUp: boolean;
  /** A name stays without a number. */
  readonly keepsNames: boolean;
}

/** Somebody of whom it is asked who is meant. */
export interface AskedPerson {
  readonly written: WrittenOne;
  /** Whose the number is, where the name is another's. */
  readonly numberOf?: StaffMember;
  /** It is the first, but for what stands in brackets beside the name. */
  readonly isNoted?: true;
  /** The likeliest first. */
  readonly members: readonly StaffMember[];
  /** Who may be entered besides, without being on the roster; absent: the form takes nobody else. */
  readonly other?: WrittenOne;
}

/** Who is meant, and who could not be told. */
export interface ResolvedPeople {
  readonly entered: readonly WrittenOne[];
  readonly byName: readonly WrittenOne[];
  readonly asked: readonly AskedPerson[];
  readonly notFound: readonly WrittenOne[];
  /** A name alone, which the form does not keep. */
  readonly notKept: readonly WrittenOne[];
}

/** Finds written people on the roster; nobody is taken for another who is only alike or near. */
export const resolvePeople = (
  written: readonly WrittenOne[],
  staff: readonly StaffMember[],
  rules: PeopleRules,
): ResolvedPeople => {
  const find = personFinder(staff);
  const groups = {
    entered: [] as WrittenOne[],
    byName: [] as WrittenOne[],
    asked: [] as AskedPerson[],
    notFound: [] as WrittenOne[],
    notKept: [] as WrittenOne[],
  };
  const isPerson = (name: string): boolean =>
    find({ name }, undefined).state === "found";
  const isCode = (code: string): boolean =>
    find({ code }, undefined).state === "found";
  const parted = written.flatMap((one): readonly WrittenOne[] => {
    const { code, name = "" } = one;
    const apart = code === undefined ? withSigns(name, isPerson, isCode) : name;
    return apart === name
      ? [one]
      : partsOfPeople(apart).map((part) => numberedPerson(part, isCode));
  });
  for (const own of uniqueOf(parted)) {
    const one = withoutTitle(own, isPerson);
    const match = find(one, undefined);
    const { hasUnnamed, isStoodIn, names, deputies } = peopleInText(
      one.name ?? "",
    );
    if (hasUnnamed || isStoodIn) {
      // The number is not of who came in the place of another.
      const named = names.map((name) =>
        deputies.includes(name) ? { name } : { ...one, name },
      );
      const members = named.flatMap((each) => mayBe(find(each, undefined)));
      const [other] = named.filter(
        (each) =>
          takes(each, rules) && find(each, undefined).state === "unknown",
      );
      if (members.length > 0 || other !== undefined)
        groups.asked.push(asking(one, [...new Set(members)], other));
      else groups[names.length > 0 ? "notKept" : "notFound"].push(one);
    } else if (match.state === "found" && match.disagrees !== true) {
      const { code, name } = match.member;
      groups.entered.push({
        ...(code === undefined ? {} : { code }),
        ...(name === undefined ? {} : { name }),
      });
    } else if (mayBe(match).length > 0) {
      const isTaken = match.state !== "found" && takes(one, rules);
      groups.asked.push({
        ...asking(one, mayBe(match), isTaken ? one : undefined),
        ...(match.state === "found" ? { numberOf: match.member } : {}),
        ...(match.state === "several" && match.isNoted
          ? { isNoted: true }
          : {}),
      });
    } else if (one.code !== undefined) {
      groups[takes(one, rules) ? "entered" : "notFound"].push(one);
    } else groups[takes(one, rules) ? "byName" : "notKept"].push(one);
  }
  return { ...groups, entered: uniqueOf(groups.entered) };
};

/** Each once, however often somebody is named. */
const uniqueOf = (people: readonly WrittenOne[]): readonly WrittenOne[] => {
  const keys = people.map((one) => samenessKey(writtenText(one)));
  return people.filter((_, at) => keys.indexOf(keys[at] ?? "") === at);
};

/** 天野大地部長 is 天野大地, where the roster has exactly one of that name. */
const withoutTitle = (
  one: WrittenOne,
  isPerson: (name: string) => boolean,
): WrittenOne => {
  const { personName } = titledName(
    {
      ...(one.code === undefined ? {} : { personCode: one.code }),
      ...(one.name === undefined ? {} : { personName: one.name }),
    },
    isPerson,
  );
  return personName === undefined ? one : { ...one, name: personName };
};

const takes = (
  { code }: WrittenOne,
  { isNumberLookedUp, keepsNames }: PeopleRules,
): boolean => (code === undefined ? keepsNames : !isNumberLookedUp);

const asking = (
  written: WrittenOne,
  members: readonly StaffMember[],
  other: WrittenOne | undefined,
): AskedPerson => ({
  written,
  members,
  ...(other === undefined ? {} : { other }),
});
