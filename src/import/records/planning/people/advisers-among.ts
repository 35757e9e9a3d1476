import { isBlank, samenessKey } from "../../../../domain/sameness/sameness";
import type {
  EnteredTexts,
  EntryProblem,
} from "../../../../entering/entered-record";
import { partsOfPeople } from "../../../../entering/people/people-in-text";
import { cellKey } from "../cell-key";

/** By what an adviser is known. */
export interface AdviserRules {
  /** The choice that a text in the place of a person surely means: 宮崎光世, 宮崎補佐官. */
  readonly adviserNamed: (text: string) => string | undefined;
  /** The choice that a text in the place of an adviser is like: 宮崎, too. */
  readonly adviserLike: (text: string) => string | undefined;
  /** What somebody put in the place of a cell, by cellKey(). */
  readonly edits: ReadonlyMap<string, string>;
}

interface PeopleAndAdvisers {
  readonly people: readonly EnteredTexts[];
  /** Advisers of a row that names none in their place; absent: it does, or none are among the people. */
  readonly advisers?: string;
  readonly doubts: readonly EntryProblem[];
}

/**
 * Advisers who are written among the people of their meeting, as calendars do
 * (三浦陽子;宮崎光世), are none of them: who is the row's adviser is left out, and
 * where it names no adviser they are its, which is told. Another adviser, and one
 * who stands alone in the place of the principal, stays and is asked.
 * @param people by place among the participants; blank ones too
 * @param own what the row has in the place of advisers
 */
export const advisersAmong = (
  row: string,
  people: readonly EnteredTexts[],
  own: string | undefined,
  { adviserNamed, adviserLike, edits }: AdviserRules,
): PeopleAndAdvisers => {
  const known = new Set(
    partsOfPeople(own ?? "").map((part) =>
      samenessKey(adviserLike(part) ?? ""),
    ),
  );
  const isOpen = isBlank(own) && !edits.has(cellKey(row, "advisers"));
  const taken = new Set<string>();
  const rest = people.map((texts, at): EnteredTexts => {
    const { personName = "", personCode } = texts;
    const parts = partsOfPeople(personName).map((text) => ({
      text,
      adviser: adviserNamed(text),
    }));
    const isOfAdvisersAlone = parts.every(({ adviser }) => adviser);
    if (
      !isBlank(personCode) ||
      (at === 0 && isOfAdvisersAlone) ||
      parts.every(({ adviser }) => adviser === undefined)
    )
      return texts;
    const names = parts.flatMap(({ text, adviser }) => {
      if (adviser === undefined) return [text];
      if (isOpen) taken.add(adviser);
      return isOpen || known.has(samenessKey(adviser)) ? [] : [adviser];
    });
    return { ...texts, personName: names.join("、") };
  });
  if (taken.size === 0) return { people: rest, doubts: [] };
  const advisers = [...taken].join("、");
  return {
    people: rest,
    advisers,
    doubts: [
      {
        field: "advisers",
        level: "warning",
        code: "adviserAmongPeople",
        detail: advisers,
      },
    ],
  };
};
