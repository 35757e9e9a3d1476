import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { postOn } from "../../domain/posting";
import { isBlank, isSame } from "../../domain/sameness/sameness";
import type { StaffMember } from "../../domain/staff-member";
import { strangeBeside } from "./beside-name";
import { formerNames } from "./former-family";
import { nearFinder } from "./near-people";
import { hasFamilyName, indexPeople } from "./people-index";
import { peopleInText } from "./people-in-text";
import { peopleStandingIn } from "./people-standing-in";
import type { FindPerson, PersonMatch } from "./person-match";
import { mayBe } from "./person-match";
import { postHolders } from "./post-holders";
import { stoodIn } from "./stood-in";
import { thoseThereFirst } from "./those-there-first";

/**
 * Finds people of the roster by number, else by name, as sameness compares them
 * (domain: counting rule 4). A number that a spreadsheet has robbed of its zeros
 * is found again; honorifics and what stands in brackets are no part of a name:
 * what is not understood there as this person's (strangeBeside()) is asked. A
 * former name that the roster keeps in brackets is a name; written in brackets
 * beside the name of another it is asked which is meant. Where several
 * have the name, the division that the history gives for the day decides; of
 * those who are offered come first who worked where the column or brackets say.
 * What is only alike (髙橋 for 高橋), is how a name is read, or has the family
 * name alone, is offered, and never taken unasked; beside a number it agrees. Of
 * nobody it is told who is near: see likelyPeople(). Of a post alone (総務課長)
 * whoever holds it is offered. Of a text that says that
 * somebody was absent, or came for another, all whom it names are offered,
 * wherever in it.
 */
export const personFinder = (staff: readonly StaffMember[]): FindPerson => {
  const { people, numbered, named, alike, read, ofFamily, hadNames } =
    indexPeople(staff);
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
    const all = new Set([match.member, ...inside, ...match.others]);
    const members = thoseThereFirst([...all], written, day);
    return { state: "several", members, isNoted: true };
  };
  const findByName: FindPerson = (written, day) => {
    const { code, name, division } = written;
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
      const found = numbered(code);
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
    const had = hadNames(formerNames(name));
    if (had.some((one) => !sure.includes(one)))
      return offered([...had, ...sure], name);
    const [first, ...others] = sure;
    if (first === undefined) {
      const [likely = []] = [alike(name), read(name), ofFamily(name)].filter(
        ({ length }) => length > 0,
      );
      return offered(
        likely.length > 0
          ? thoseThereFirst(likely, written, day)
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
          members: thoseThereFirst(sure, written, day),
        };
  };
  return find;
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
