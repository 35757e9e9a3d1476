import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { isBlank } from "../../domain/sameness/sameness";
import type { StaffMember } from "../../domain/staff-member";
import type { EnteredTexts, EntryProblem } from "../entered-record";
import type { EnteringPlace } from "../entering-place";
import type { PersonMatch } from "../people/person-match";
import { mayBe } from "../people/person-match";
import { numberedPerson } from "../people/numbered-person";
import { peopleInText, withSigns } from "../people/people-in-text";
import { candidatesOf } from "./offered-people";

/** Several people in one place, of whom one can be entered, or one of whom it says who came. */
export interface Together {
  readonly code: "personsTogether" | "personsUnnamed" | "personStoodIn";
  readonly candidates: NonNullable<EntryProblem["candidates"]>;
  /** Answers that are whom number, division and rank beside the name may be of; all others are not. */
  readonly named: ReadonlySet<string>;
}

/**
 * What is no name of one person: 佐藤花子、髙橋一郎, of whom somebody is on the
 * roster, 佐藤花子 外2名 and 佐藤花子（代理：髙橋一郎）, whether it stands in brackets or
 * beside a number or not.
 */
export const togetherIn = (
  { personCode, personName = "" }: EnteredTexts,
  read: PersonMatch,
  day: CalendarDate | undefined,
  { findPerson, fields }: EnteringPlace,
): Together | undefined => {
  const isCode = (code: string): boolean =>
    findPerson({ code }, day).state === "found";
  const people = peopleInText(
    withSigns(
      personName,
      (name) => findPerson({ name }, day).state === "found",
      isCode,
    ),
  );
  const { names, deputies, isStoodIn, isSeveral, hasUnnamed } = people;
  if (!isStoodIn && (!isSeveral || (read.state !== "unknown" && !hasUnnamed)))
    return undefined;
  const isNameKept = fields.some(
    ({ name, isCopied }) => name === "personName" && !isCopied,
  );
  const isNumberAlone =
    !isBlank(personCode) && names.every((one) => deputies.includes(one));
  const offered = [...names, ...(isNumberAlone ? [""] : [])].map((one) => {
    const isDeputy = deputies.includes(one);
    const match = findPerson(
      isBlank(personCode) || isDeputy
        ? numberedPerson(one, isCode)
        : { code: personCode, name: one },
      day,
    );
    const isByName = isNameKept && one !== "" && match.state === "unknown";
    return {
      isDeputy,
      candidates: [
        ...candidatesOf(mayBe(match), day),
        ...(isByName ? [{ value: one, label: one }] : []),
      ],
    };
  });
  const own = offered.filter(({ isDeputy }) => !isDeputy);
  const came = new Set(valuesOf(offered.filter(({ isDeputy }) => isDeputy)));
  // Whom the text names where no form of words tells it: 係長の米倉が代わりに受けた.
  const besides = isStoodIn ? candidatesOf(mayBe(read), day) : [];
  const isSomebodyKnown = membersNamed(names, day, findPerson).length > 0;
  if (!hasUnnamed && !isStoodIn && !isSomebodyKnown) return undefined;
  const candidates = [...offered.flatMap((one) => one.candidates), ...besides];
  return {
    code: codeOf(people),
    candidates: candidates.filter(
      ({ value }, at) =>
        candidates.findIndex((other) => other.value === value) === at,
    ),
    named: new Set(valuesOf(own).filter((value) => !came.has(value))),
  };
};

const valuesOf = (
  offered: readonly Pick<Together, "candidates">[],
): readonly string[] =>
  offered.flatMap(({ candidates }) => candidates.map(({ value }) => value));

const codeOf = ({
  names,
  isStoodIn,
  isSeveral,
}: ReturnType<typeof peopleInText>): Together["code"] => {
  if (isStoodIn && !isSeveral) return "personStoodIn";
  return names.length > 1 ? "personsTogether" : "personsUnnamed";
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
      const isCode = (code: string): boolean =>
        findPerson({ code }, day).state === "found";
      const match = findPerson(numberedPerson(name, isCode), day);
      return match.state === "unknown" ? [] : mayBe(match);
    }),
  ),
];
