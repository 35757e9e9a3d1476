import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { isBlank } from "../../domain/sameness/sameness";
import type { StaffMember } from "../../domain/staff-member";
import type { EnteredTexts, EntryProblem } from "../entered-record";
import type { EnteringPlace } from "../entering-place";
import type { PersonMatch } from "../people/find-person";
import { mayBe } from "../people/find-person";
import { peopleInText } from "../people/people-in-text";
import { candidatesOf } from "./offered-people";

/** Several people in one place, of whom one can be entered. */
export interface Together {
  readonly code: "personsTogether" | "personsUnnamed";
  readonly candidates: NonNullable<EntryProblem["candidates"]>;
}

/**
 * What is no name of one person: 佐藤花子、髙橋一郎, of whom somebody is on the
 * roster, and 佐藤花子 外2名, whether it stands in brackets or beside a number or not.
 */
export const togetherIn = (
  { personCode, personName = "" }: EnteredTexts,
  read: PersonMatch,
  day: CalendarDate | undefined,
  { findPerson, fields }: EnteringPlace,
): Together | undefined => {
  const { names, isSeveral, hasUnnamed } = peopleInText(personName);
  if (!isSeveral || (read.state !== "unknown" && !hasUnnamed)) return undefined;
  const isNameKept = fields.some(
    ({ name, isCopied }) => name === "personName" && !isCopied,
  );
  const candidates = names.flatMap((one) => {
    const written = isBlank(personCode)
      ? { name: one }
      : { code: personCode, name: one };
    const match = findPerson(written, day);
    const isByName = isNameKept && match.state === "unknown";
    return [
      ...candidatesOf(mayBe(match), day),
      ...(isByName ? [{ value: one, label: one }] : []),
    ];
  });
  const isSomebodyKnown = membersNamed(names, day, findPerson).length > 0;
  if (!hasUnnamed && !isSomebodyKnown) return undefined;
  return {
    code: names.length > 1 ? "personsTogether" : "personsUnnamed",
    candidates: candidates.filter(
      ({ value }, at) =>
        candidates.findIndex((other) => other.value === value) === at,
    ),
  };
};

/** Whom a name with a title means: 朝霧正道部長. */
export const withoutTitle = (
  name: string | undefined,
  day: CalendarDate | undefined,
  { findPerson }: EnteringPlace,
): Omit<EntryProblem, "row"> | undefined => {
  const members = membersNamed(peopleInText(name ?? "").names, day, findPerson);
  return members.length === 0
    ? undefined
    : {
        field: "personName",
        level: "error",
        code: "personSeveral",
        candidates: candidatesOf(members, day),
      };
};

const membersNamed = (
  names: readonly string[],
  day: CalendarDate | undefined,
  findPerson: EnteringPlace["findPerson"],
): readonly StaffMember[] => [
  ...new Set(
    names.flatMap((name) => {
      const match = findPerson({ name }, day);
      return match.state === "unknown" ? [] : mayBe(match);
    }),
  ),
];
