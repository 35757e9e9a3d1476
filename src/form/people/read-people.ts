import { isBlank, visibleText } from "../../domain/sameness/sameness";
import type { StaffMember } from "../../domain/staff-member";
import { isNobody } from "../../entering/people/is-nobody";
import {
  codeTeller,
  numberedPerson,
} from "../../entering/people/numbered-person";

/** Someone as written: by number, by name, or both. */
export interface WrittenOne {
  readonly code?: string;
  readonly name?: string;
}

/** 1234 佐藤 花子, as it was written */
export const writtenText = ({ code, name }: WrittenOne): string =>
  [code, name].filter(Boolean).join(" ");

/** What parts people; within brackets (代理、春野和則) only the end of the line does. */
const BETWEEN = /[、，,;；](?![^（(\n]*[)）])|\n/u;
/** 1. 朝霧正道, ・春野和則: of a list, not of a name. */
const LIST_MARK =
  /^\s*(?:[・･●■◆*]|[(（]?[\d０-９]{1,2}[)）.．]|[①-⑳])\s*(?=[^\d\s])/u;

/**
 * The people that a text names, one a line or between commas: numbers, names,
 * or a number before a name; in a line with tabs, as spreadsheets copy it, too. なし and － are nobody.
 */
export const readPeople = (
  text: string,
  staff: readonly StaffMember[],
): readonly WrittenOne[] => {
  const isCode = codeTeller(new Set(staff.map(({ code = "" }) => code)));
  return text
    .split(BETWEEN)
    .map((line) => line.replace(LIST_MARK, ""))
    .flatMap((line) => onesOf(line.split("\t"), isCode))
    .map((part) => visibleText(part))
    .filter((part) => !isBlank(part) && !isNobody(part))
    .map((part) => numberedPerson(part, isCode));
};

/** Number and name of neighbouring cells are one person, whichever stands first in two. */
const onesOf = (
  cells: readonly string[],
  isCode: (one: string) => boolean,
): readonly string[] => {
  const [first = "", second = "", ...others] = cells
    .map((cell) => visibleText(cell))
    .filter((cell) => !isBlank(cell));
  if (first === "") return [];
  if (second === "") return [first];
  if (isCode(first) && !isCode(second)) {
    return [`${first} ${second}`, ...onesOf(others, isCode)];
  }
  return !isCode(first) && isCode(second) && others.length === 0
    ? [`${second} ${first}`]
    : [first, ...onesOf([second, ...others], isCode)];
};
