import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { addDays } from "../../domain/calendar/calendar-date";
import { samenessKey } from "../../domain/sameness/sameness";
import type {
  FormField,
  FormFields,
} from "../../settings/check-settings-against-form";
import { startOfDayInJapan } from "../decode/days/japan-time";
import { quote } from "../rest/query";

/**
 * A condition of kintone's query language; "" where none is needed, undefined
 * where the language can't say it.
 */
export type Condition = string | undefined;

/** Says of our fields what kintone's query language can say of them. */
export interface FieldConditions<Name extends string> {
  isMapped(name: Name): boolean;
  /** Both days included. */
  between(name: Name, from: CalendarDate, to: CalendarDate): Condition;
  /**
   * Any of the spellings, as decoding compares them: normalised.
   * @param spellings those that a text field is searched for
   * @param fits which choices of a field of choices are meant
   */
  anyOf(
    name: Name,
    spellings: readonly string[],
    fits?: (choice: string) => boolean,
  ): Condition;
  /** The same, or nothing at all. */
  anyOfOrBlank(name: Name, spellings: readonly string[]): Condition;
  /** One text; null is a blank field, undefined any. */
  is(name: Name, text: string | null | undefined): Condition;
}

const CHOICE_TYPES: ReadonlySet<string> = new Set([
  "DROP_DOWN",
  "RADIO_BUTTON",
  "CHECK_BOX",
  "MULTI_SELECT",
]);
/**
 * @param form the live form, a status field with its states (see withStates()):
 *   kintone refuses choices and states that are not in it
 */
export const fieldConditions = <Name extends string>(
  fields: Readonly<Partial<Record<Name, string>>>,
  form: FormFields,
): FieldConditions<Name> => {
  const inOf = (code: string, values: readonly string[]): Condition =>
    values.length === 0
      ? undefined
      : `${code} in (${values.map(quote).join(", ")})`;
  const valuesOf = (
    field: ChoiceField | undefined,
    spellings: readonly string[],
    fits = amongNormalized(spellings),
  ): readonly string[] => {
    if (field === undefined) return [];
    if (CHOICE_TYPES.has(field.type) || field.type === "STATUS")
      return Object.keys(field.options ?? {}).filter(fits);
    return field.type === "SINGLE_LINE_TEXT" ? spellings : [];
  };
  const anyOf: FieldConditions<Name>["anyOf"] = (name, spellings, fits) => {
    const code = fields[name];
    return code === undefined
      ? undefined
      : inOf(code, valuesOf(locate(form, code), spellings, fits));
  };
  return {
    isMapped: (name) => fields[name] !== undefined,
    between: (name, from, to) => {
      const code = fields[name];
      const type = code === undefined ? undefined : form[code]?.type;
      if (type === "DATE")
        return `${code} >= ${quote(from)} and ${code} <= ${quote(to)}`;
      if (type !== "DATETIME") return undefined;
      const end = startOfDayInJapan(addDays(to, 1));
      return `${code} >= ${quote(startOfDayInJapan(from))} and ${code} < ${quote(end)}`;
    },
    anyOf,
    anyOfOrBlank: (name, spellings) => {
      const code = fields[name];
      if (code === undefined) return undefined;
      const field = locate(form, code);
      const values = valuesOf(field, spellings);
      return inOf(code, isBlankable(field) ? [...values, ""] : values);
    },
    is: (name, text) => {
      if (text === undefined) return "";
      if (text !== null) return anyOf(name, [text]);
      const code = fields[name];
      // In a table "blank" asks for one row, and no row is another matter.
      return code !== undefined && isBlankable(form[code])
        ? inOf(code, [""])
        : undefined;
    },
  };
};

/** All of the conditions; undefined when one of them can't be said. */
export const allSaid = (...conditions: readonly Condition[]): Condition =>
  conditions.includes(undefined)
    ? undefined
    : conditions.filter((condition) => condition !== "").join(" and ");

interface ChoiceField extends FormField {
  readonly options?: Readonly<Record<string, unknown>>;
}

const locate = (form: FormFields, code: string): ChoiceField | undefined =>
  form[code] ??
  Object.values(form).find(
    ({ fields }) => fields !== undefined && Object.hasOwn(fields, code),
  )?.fields?.[code];

/** A status of the process management is never blank. */
const isBlankable = (field: FormField | undefined): boolean =>
  field !== undefined &&
  (CHOICE_TYPES.has(field.type) || field.type === "SINGLE_LINE_TEXT");

const amongNormalized = (
  spellings: readonly string[],
): ((choice: string) => boolean) => {
  const plain = new Set(spellings.map(samenessKey));
  return (choice) => plain.has(samenessKey(choice));
};
