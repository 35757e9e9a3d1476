import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { isBlank, isSame, samenessKey } from "../../domain/sameness/sameness";
import type { StaffMember } from "../../domain/staff-member";
import type { EnterableField } from "../enterable-fields";
import type { EnteredTexts, EntryProblem } from "../entered-record";
import { LEFT_BLANK } from "../entered-record";
import type { EnteringPlace } from "../entering-place";
import { mayBe } from "../people/person-match";
import { describedPerson } from "../people/person-text";
import { thoseThereFirst } from "../people/those-there-first";
import { doubtOf } from "./doubt-of-person";
import { namelessPerson } from "./nameless-person";
import { candidatesOf, shownOf } from "./offered-people";
import type { Together } from "./people-in-one-place";
import { togetherIn, withoutTitle } from "./people-in-one-place";
import { inBothPlaces, withMember, withoutPost } from "./texts-of-person";

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
  written: EnteredTexts,
  day: CalendarDate | undefined,
  place: EnteringPlace,
): EnteredPerson => {
  const texts = inBothPlaces(written, place);
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
  const asWritten = writtenOf({ code, name, division });
  const read = place.findPerson(asWritten, day);
  const shown = shownOf(texts);
  if (read.state === "blank")
    return { texts, ...namelessPerson(texts, nameField ?? codeField) };
  if (answer === LEFT_BLANK) return { texts: {} };
  if (answer === undefined && read.state !== "found" && isAdviser(name, place))
    return {
      texts,
      problem: {
        field: "personName",
        level: "error",
        code: "personIsAdviser",
        detail: shown,
        candidates: candidatesOf(mayBe(read), day),
        isClearable: true,
        answerKey,
      },
    };
  const together = togetherIn(texts, read, day, place);
  if (together !== undefined)
    return enterOneOf(texts, { ...together, answerKey }, day, place);
  const match = isBlank(answer)
    ? read
    : place.findPerson({ code: answer }, day);
  if (answer === undefined && match.state === "unknown") {
    const titled = withoutTitle(name, day, place);
    if (titled !== undefined)
      return { texts, problem: { ...titled, detail: shown, answerKey } };
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
            detail: `${shown} ≠ ${describedPerson(match.member, day)}`,
            candidates: candidatesOf(
              thoseThereFirst([match.member, ...match.others], asWritten, day),
              day,
            ),
            answerKey,
          },
        };
  }
  const told = {
    field: isBlank(code) ? "personName" : "personCode",
    detail: shown,
  };
  const asks = (members: readonly StaffMember[]) => ({
    answerKey,
    candidates: candidatesOf(members, day),
  });
  if (match.state === "several" && answer === undefined) {
    return {
      texts,
      problem: {
        ...told,
        level: "error",
        code: match.isNoted ? "personNoted" : "personSeveral",
        ...asks(match.members),
      },
    };
  }
  const near =
    match.state === "unknown" && answer === undefined ? match.near : [];
  const refused = refusalOf(texts, codeField, nameField);
  if (refused === undefined)
    return {
      texts,
      problem: {
        ...told,
        level: "warning",
        code: "personUnknown",
        ...(near.length === 0 ? {} : asks(near)),
      },
    };
  return {
    texts,
    problem: {
      ...told,
      level: "error",
      code: near.length === 0 ? refused : "personSeveral",
      isClearable: true,
      ...asks(near),
    },
  };
};

/** Whether a name is exactly a choice of the form for advisers. */
const isAdviser = (
  name: string | undefined,
  { fields }: EnteringPlace,
): boolean =>
  !isBlank(name) &&
  fields.some(
    (field) =>
      field.name === "advisers" &&
      field.options.some((option) => isSame(option, name)),
  );

/** Why somebody who is not on the roster can't be entered; undefined where the form takes it. */
const refusalOf = (
  { personCode }: EnteredTexts,
  codeField: EnterableField | undefined,
  nameField: EnterableField | undefined,
): "personUnknown" | "nameNotKept" | undefined => {
  if (!isBlank(personCode))
    return codeField?.isLookup ? "personUnknown" : undefined;
  return nameField?.isCopied === false ? undefined : "nameNotKept";
};

/**
 * The one of several who was chosen, and that the others are left out; nobody
 * where none was. Together they are never kept as a name.
 */
const enterOneOf = (
  written: EnteredTexts,
  {
    answerKey,
    candidates,
    code,
    named: ownPeople,
  }: Together & { readonly answerKey: string },
  day: CalendarDate | undefined,
  place: EnteringPlace,
): EnteredPerson => {
  const problem = { field: "personName", detail: shownOf(written), code };
  // Of who came for another all is said by the answer.
  const told =
    code === "personStoodIn"
      ? {}
      : { problem: { ...problem, level: "warning" } as const };
  const answer = place.answers.get(answerKey);
  if (answer === "") return { texts: {}, ...told };
  const match = place.findPerson(isBlank(answer) ? {} : { code: answer }, day);
  const isMeant =
    match.state === "found" || candidates.some((one) => one.value === answer);
  // Any number of the roster is an answer, whoever is offered.
  if (answer === undefined || !isMeant)
    return {
      texts: written,
      problem: { ...problem, level: "error", candidates, answerKey },
    };
  const { code: found = answer } = match.state === "found" ? match.member : {};
  const texts = ownPeople.has(found) ? written : withoutPost(written);
  if (match.state === "found") {
    const filled = withMember(texts, match.member, day, place);
    return { texts: filled, ...told };
  }
  const named = enterPerson({ ...texts, personName: answer }, day, place);
  return { ...told, ...named };
};

/** Two of one name, written with other divisions or ranks, are two questions. */
const answerKeyOf = ({
  personCode = "",
  personName = "",
  division = "",
  rank = "",
}: EnteredTexts): string =>
  ["person", personCode, personName, division, rank].map(samenessKey).join(":");

const writtenOf = (person: {
  readonly [Key in "code" | "name" | "division"]: string | undefined;
}) =>
  Object.fromEntries(
    Object.entries(person).filter(([, text]) => text !== undefined),
  );
