import { isBlank } from "../../../../domain/sameness/sameness";
import type { EnteredTexts } from "../../../../entering/entered-record";
import {
  partsOfPeople,
  withSigns,
} from "../../../../entering/people/people-in-text";
import type { DivisionRules } from "../asking/division-with-post";
import { withLabelsAsMarks } from "./role-marks";

/** What tells the people of a cell apart. */
export interface NameRules extends Pick<DivisionRules, "isDivision"> {
  /** Whether the roster has exactly one person of a name. */
  readonly isPerson: (name: string) => boolean;
  /** Whether it has exactly one person of a number. */
  readonly isCode: (code: string) => boolean;
}

/**
 * Each of several in one cell; one with such a sign in the name as a whole where the
 * roster has it. A division is nobody: 学校教育課・和久井健課長 is one person.
 */
export const namesOfCell = (
  texts: EnteredTexts,
  rules: NameRules,
): readonly EnteredTexts[] => {
  const { isPerson, isCode } = rules;
  const { personName: written = "", personCode } = texts;
  if (!isBlank(personCode) || isPerson(written)) return [texts];
  const personName = withLabelsAsMarks(withoutCounts(written));
  const names = partsOfPeople(withSigns(personName, isPerson, isCode));
  if (names.length < 2)
    return [personName === written ? texts : { ...texts, personName }];
  const people = withDivisions(names, rules);
  const [divisions, ranks] = [texts.division, texts.rank].map((text = "") => {
    const parts = partsOfPeople(text);
    // As many as people: one each. Else it is said beside the first.
    return parts.length === people.length ? parts : [text];
  });
  return people.map(({ name, division }, at) => {
    const own = isBlank(divisions?.[at]) ? division : divisions?.[at];
    // Beside another division it is compared with the roster.
    const isBeside = !isBlank(division) && own !== division;
    return {
      ...(at === 0 ? texts : {}),
      personName: isBeside ? `${name}（${division}）` : name,
      ...filled("division", own),
      ...filled("rank", ranks?.[at]),
    };
  });
};

/** ①関口浩二 is one, and ①関口浩二②日向葵 are two: the numbers part people, and are none of their names. */
const withoutCounts = (text: string): string => {
  const parts = text.split(/[①-⑳]/u);
  return parts.length < 2
    ? text
    : parts
        .map((part) => part.trim())
        .filter((part) => part !== "")
        .join("、");
};

/** A division among the parts of a cell is of whoever stands behind it, or before it at the end. */
const withDivisions = (
  parts: readonly string[],
  { isDivision, isPerson }: NameRules,
): readonly { readonly name: string; readonly division?: string }[] => {
  const isOne = (part: string): boolean => isDivision(part) && !isPerson(part);
  if (parts.every(isOne)) return parts.map((name) => ({ name }));
  const people = parts.flatMap((name, at) => {
    const before = parts[at - 1] ?? "";
    if (isOne(name)) return [];
    return [isOne(before) ? { name, division: before } : { name }];
  });
  const [only, ...others] = people;
  const last = parts.at(-1) ?? "";
  return only !== undefined && others.length === 0 && isOne(last)
    ? [{ division: last, ...only }]
    : people;
};

const filled = (field: string, text: string | undefined): EnteredTexts =>
  isBlank(text) ? {} : { [field]: text };
