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
  const shown = visibleText(
    [code, name].filter((one) => !isBlank(one)).join(" "),
  );
  if (match.state === "blank") return { texts };
  if (match.state === "found") {
    const filled = withMember(texts, match.member, day, place);
    return match.disagrees && answer === undefined
      ? {
          texts: filled,
          problem: {
            field: "personName",
            level: "warning",
            code: "nameDisagrees",
            detail: `${shown} ≠ ${match.member.name ?? ""}`,
          },
        }
      : { texts: filled };
  }
  if (match.state === "several" && answer === undefined) {
    return {
      texts,
      problem: {
        field: isBlank(code) ? "personName" : "personCode",
        level: "error",
        code: "personSeveral",
        detail: shown,
        candidates: match.members.map((member) => ({
          value: member.code ?? "",
          label: describe(member, day),
        })),
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

const answerKeyOf = ({
  personCode = "",
  personName = "",
  division = "",
}: EnteredTexts): string =>
  ["person", personCode, personName, division].map(samenessKey).join(":");

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
