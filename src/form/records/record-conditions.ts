import type { CalendarMonth } from "../../domain/calendar/calendar-date";
import {
  addDays,
  firstDayOfMonth,
  lastDayOfMonth,
} from "../../domain/calendar/calendar-date";
import type { Person } from "../../domain/person";
import { samenessKey } from "../../domain/sameness/sameness";
import { startOfDayInJapan } from "../../kintone/decode/days/japan-time";
import { quote } from "../../kintone/rest/query";
import type { Source } from "../../settings/settings";
import type { MeetingFieldName } from "../../fields/meeting-fields";

/**
 * By code where there is one, else by name; undefined when nobody can be looked
 * for. kintone compares texts as they are: a code is looked for in each spelling.
 */
export const peopleCondition = (
  people: readonly Person[],
  { fields }: Source<MeetingFieldName>,
): string | undefined => {
  const byCode = fields.personCode ?? fields.attendances;
  const codes = people.flatMap(({ code }) =>
    code === undefined ? [] : spellingsOf(code),
  );
  const names = people.flatMap(({ code, name }) =>
    code === undefined || byCode === undefined ? (name ?? []) : [],
  );
  const conditions = [
    isAnyOf(byCode, codes),
    isAnyOf(fields.personName, names),
  ].filter((condition) => condition !== undefined);
  return conditions.length === 0 ? undefined : `(${conditions.join(" or ")})`;
};

/** A code as it was typed and as sameness has it (１２３４, 1234), each once. */
export const spellingsOf = (code: string): readonly string[] => [
  ...new Set([code, samenessKey(code) || code]),
];

const isAnyOf = (
  code: string | undefined,
  values: readonly string[],
): string | undefined =>
  code === undefined || values.length === 0
    ? undefined
    : `${code} in (${values.map(quote).join(", ")})`;

/**
 * Records of a month by their date.
 * @param type kintone's type of the field; undefined for one that can't be compared
 */
export const monthCondition = (
  code: string,
  type: string | undefined,
  month: CalendarMonth,
): string | undefined => {
  const first = firstDayOfMonth(month);
  const last = lastDayOfMonth(month);
  if (type === "DATE") {
    return `${code} >= ${quote(first)} and ${code} <= ${quote(last)}`;
  }
  return type === "DATETIME"
    ? `${code} >= ${quote(startOfDayInJapan(first))} and ${code} < ${quote(startOfDayInJapan(addDays(last, 1)))}`
    : undefined;
};
