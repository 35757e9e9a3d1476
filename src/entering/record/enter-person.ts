import type { CalendarDate } from "../../domain/calendar/calendar-date";
import {
  samenessKey,
  visibleText,
  isBlank,
} from "../../domain/sameness/sameness";
import type { StaffMember } from "../../domain/staff-member";
import { postOn } from "../../domain/posting";
import type { EnteredTexts, EntryProblem } from "../entered-record";
import type { EnteringPlace } from "../entering-place";
import { contradictsPost } from "../people/contradicts-post";
import { peopleInText } from "../people/people-in-text";
import type { PersonMatch } from "../people/find-person";

/** A row of participants whose person was looked for on the roster. */
interface EnteredPerson {
  /** With number and name of the roster, and with what it says of the day where nothing was entered. */
  readonly texts: EnteredTexts;
  readonly problem?: Omit<EntryProblem, "row">;
}

/**
 * Finds the person of a row on the roster. One who is not on it is refused
 * where the form looks numbers up, or keeps names only with a number.
 */
export const enterPerson = (
  texts: EnteredTexts,
  day: CalendarDate | undefined,
  place: EnteringPlace,
): EnteredPerson => {
  const { personCode: code, personName: name, division } = texts;
  const field = (wanted: string) =>
    place.fields.find((one) => one.name === wanted);
  const codeField = field("personCode");
  const nameField = field("personName");
  // Users are chosen by their login name, which no roster of numbers has.
  if (codeField?.type === "USER_SELECT" || nameField?.type === "USER_SELECT")
    return { texts };
  const answerKey = answerKeyOf(texts);
  const answer = place.answers.get(answerKey);
  const match =
    answer !== undefined && answer !== ""
      ? place.findPerson({ code: answer }, day)
      : place.findPerson(writtenOf({ code, name, division }), day);
  const shown = shownOf(texts);
  if (match.state === "blank") return { texts };
  // In brackets the others are no part of the name, and would be lost unsaid.
  const hasOthers = isBlank(code) && peopleInText(name ?? "").hasUnnamed;
  if (answer === undefined && (match.state === "unknown" || hasOthers)) {
    const problem = problemOfPeople(name, day, place);
    if (problem !== undefined) {
      return { texts, problem: { ...problem, detail: shown, answerKey } };
    }
  }
  // Whoever answered that it is none of those offered is not overruled.
  if (match.state === "found" && answer !== "") {
    const filled = withMember(texts, match.member, day, place);
    const doubt =
      answer === undefined ? doubtOf(match, texts, day, place) : undefined;
    return doubt === undefined
      ? { texts: filled }
      : {
          // Nobody stands in the place of another before it is asked.
          texts: doubt.level === "error" ? texts : filled,
          problem: {
            ...doubt,
            field: isBlank(code) ? "personName" : "personCode",
            detail: `${shown} ≠ ${describe(match.member, day)}`,
            candidates: candidatesOf([match.member, ...match.others], day),
            answerKey,
          },
        };
  }
  if (match.state === "several" && answer === undefined) {
    return {
      texts,
      problem: {
        field: isBlank(code) ? "personName" : "personCode",
        level: "error",
        code: "personSeveral",
        detail: shown,
        candidates: candidatesOf(match.members, day),
        answerKey,
      },
    };
  }
  if (codeField?.isLookup && !isBlank(code)) {
    return {
      texts,
      problem: {
        field: "personCode",
        level: "error",
        code: "personUnknown",
        detail: shown,
        answerKey,
        candidates: [],
      },
    };
  }
  if (isBlank(code) && nameField?.isCopied !== false) {
    return {
      texts,
      problem: {
        field: "personName",
        level: "error",
        code: "nameNotKept",
        detail: shown,
        answerKey,
        candidates: [],
      },
    };
  }
  return {
    texts,
    problem: {
      field: isBlank(code) ? "personName" : "personCode",
      level: "warning",
      code: "personUnknown",
      detail: shown,
    },
  };
};

/** Whom a text means that is nobody's name: several people, or one with a title. */
const problemOfPeople = (
  name: string | undefined,
  day: CalendarDate | undefined,
  { findPerson }: EnteringPlace,
): EnteredPerson["problem"] => {
  if (isBlank(name)) return undefined;
  const { names, isSeveral, hasUnnamed } = peopleInText(name);
  const members = names.flatMap((one): readonly StaffMember[] => {
    const match = findPerson({ name: one }, day);
    if (match.state === "found") return [match.member];
    return match.state === "several" ? match.members : [];
  });
  const isOneOfMore = hasUnnamed && names.length === 1;
  // With the others in it, it is no name to be kept.
  if (members.length === 0 && !isOneOfMore) return undefined;
  const together = isOneOfMore ? "personsUnnamed" : "personsTogether";
  return {
    field: "personName",
    level: "error",
    code: isSeveral ? together : "personSeveral",
    candidates: candidatesOf([...new Set(members)], day),
  };
};

/** The number is one person's, the name another's; or who has the name works elsewhere. */
const doubtOf = (
  {
    member,
    disagrees,
  }: Pick<
    Extract<PersonMatch, { readonly state: "found" }>,
    "member" | "disagrees"
  >,
  { personCode, division, rank }: EnteredTexts,
  day: CalendarDate | undefined,
  { settings, today }: EnteringPlace,
): Pick<EntryProblem, "code" | "level"> | undefined => {
  if (disagrees) return { code: "nameDisagrees", level: "error" };
  // A number is sure by itself: what it contradicts, the rules of the forms tell.
  if (!isBlank(personCode)) return undefined;
  const contradicts = contradictsPost(
    {
      ...(division === undefined ? {} : { division }),
      ...(rank === undefined ? {} : { rank }),
    },
    member,
    day,
    {
      ranks: settings.ranks,
      today,
      startMonth: settings.fiscalYearStartMonth,
    },
  );
  return contradicts === undefined
    ? undefined
    : {
        code: "postDisagrees",
        level: contradicts === "surely" ? "error" : "warning",
      };
};

const candidatesOf = (
  members: readonly StaffMember[],
  day: CalendarDate | undefined,
): NonNullable<EntryProblem["candidates"]> =>
  members.map((member) => ({
    value: member.code ?? "",
    label: describe(member, day),
  }));

/** Two of one name, written with other divisions or ranks, are two questions. */
const answerKeyOf = ({
  personCode = "",
  personName = "",
  division = "",
  rank = "",
}: EnteredTexts): string =>
  ["person", personCode, personName, division, rank].map(samenessKey).join(":");

/** 1234 佐藤 花子（総務課・課長級） as it is written */
const shownOf = ({
  personCode,
  personName,
  division,
  rank,
}: EnteredTexts): string => {
  const filled = (texts: readonly (string | undefined)[]) =>
    texts.filter((text) => !isBlank(text));
  const work = filled([division, rank]).join("・");
  return visibleText(
    `${filled([personCode, personName]).join(" ")}${work === "" ? "" : `（${work}）`}`,
  );
};

const writtenOf = (person: {
  readonly [Key in "code" | "name" | "division"]: string | undefined;
}) =>
  Object.fromEntries(
    Object.entries(person).filter(([, text]) => text !== undefined),
  );

const withMember = (
  texts: EnteredTexts,
  { code, name, division, rank, postings }: StaffMember,
  day: CalendarDate | undefined,
  { fillsFrom }: EnteringPlace,
): EnteredTexts => {
  const then = day === undefined ? undefined : postOn(postings, day);
  const post =
    postings.length === 0 && fillsFrom === "today"
      ? { division, rank }
      : (then ?? {});
  const filled = Object.entries({
    division: post.division,
    rank: post.rank,
  }).filter(([field, value]) => value !== undefined && isBlank(texts[field]));
  return {
    ...texts,
    ...(code === undefined ? {} : { personCode: code }),
    ...(name === undefined ? {} : { personName: name }),
    ...Object.fromEntries(filled),
  };
};

/** 1234 佐藤 花子（総務課・課長級） */
const describe = (
  member: StaffMember,
  day: CalendarDate | undefined,
): string => {
  const post = day === undefined ? undefined : postOn(member.postings, day);
  const { division = member.division, rank = member.rank } = post ?? {};
  const work = [division, rank].filter((one) => one !== undefined).join("・");
  return `${member.code ?? ""} ${member.name ?? ""}${work === "" ? "" : `（${work}）`}`;
};
