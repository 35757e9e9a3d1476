import type { CalendarMonth } from "../../domain/calendar/calendar-date";
import {
  addDays,
  firstDayOfMonth,
  lastDayOfMonth,
} from "../../domain/calendar/calendar-date";
import type { Person } from "../../domain/person";
import { samenessKey } from "../../domain/sameness/sameness";
import { startOfDayInJapan } from "../../kintone/decode/days/japan-time";
import type { UserField } from "../../kintone/decode/decode-attendances";
import { quote } from "../../kintone/rest/query";
import type { Source } from "../../settings/settings";
import type { MeetingFieldName } from "../../fields/meeting-fields";

/** Someone whose other meetings are looked for. */
export interface SoughtPerson extends Person {
  /** The field in which the user of the code was selected; absent: the code was written. */
  readonly selectedIn?: UserField;
}

/**
 * By code where there is one, else by name; undefined when nobody can be looked
 * for. A user is looked for where users are selected, whatever the other fields
 * are. kintone compares texts as they are: a code that was written is looked for
 * in each spelling.
 */
export const peopleCondition = (
  people: readonly SoughtPerson[],
  { fields }: Source<MeetingFieldName>,
): string | undefined => {
  const byCode = fields.personCode ?? fields.attendances;
  const users = (field: UserField) =>
    people.flatMap(({ code, selectedIn }) =>
      selectedIn === field ? (code ?? []) : [],
    );
  const codes = people.flatMap(({ code, selectedIn }) =>
    code === undefined || selectedIn !== undefined ? [] : spellingsOf(code),
  );
  const names = people.flatMap(({ code, name }) =>
    code === undefined || byCode === undefined ? (name ?? []) : [],
  );
  const conditions = [
    isAnyOf(fields.attendances, users("attendances")),
    isAnyOf(byCode, [...users("personCode"), ...codes]),
    isAnyOf(fields.personName, [...users("personName"), ...names]),
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
