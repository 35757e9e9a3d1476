import {
  isBlank,
  samenessKey,
  visibleText,
} from "../../domain/sameness/sameness";
import type { StaffMember } from "../../domain/staff-member";

/** Someone as written: by number, by name, or both. */
export interface WrittenOne {
  readonly code?: string;
  readonly name?: string;
}

const BETWEEN = /[、，,;；\n\t]/u;
const BOTH = /^(\S+)\s+(\S.*)$/u;
const NUMBER =
  /^[0-9A-Za-z０-９Ａ-Ｚａ-ｚ-]*[0-9０-９][0-9A-Za-z０-９Ａ-Ｚａ-ｚ-]*$/u;

/**
 * The people that a text names, one a line or between commas: numbers, names,
 * or a number before a name.
 */
export const readPeople = (
  text: string,
  staff: readonly StaffMember[],
): readonly WrittenOne[] => {
  const codes = new Set(staff.map(({ code = "" }) => samenessKey(code)));
  const isCode = (one: string): boolean =>
    NUMBER.test(one) || codes.has(samenessKey(one));
  return text
    .split(BETWEEN)
    .map((part) => visibleText(part))
    .filter((part) => !isBlank(part))
    .map((part): WrittenOne => {
      const [, first = "", rest = ""] = BOTH.exec(part) ?? [];
      if (rest !== "" && isCode(first)) return { code: first, name: rest };
      return isCode(part) ? { code: part } : { name: part };
    });
};
