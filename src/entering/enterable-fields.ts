import { isBlank } from "../domain/sameness/sameness";
import { tablesFirst } from "../fields/fields";
import { lookedUpFields } from "../kintone/corrections/looked-up-fields";
import type { LabelledForm } from "../settings/labelled-form";
import { fieldOf, optionsOf } from "../settings/labelled-form";
import type { Source } from "../settings/settings";

/** Kinds of record that are entered. */
export type EnteredKind = "meetings" | "activities";

/** A field of a form that takes what somebody enters. */
export interface EnterableField {
  /** Our name of it. */
  readonly name: string;
  readonly code: string;
  /** What the form calls it. */
  readonly label: string;
  /** kintone's type */
  readonly type: string;
  /** Choices in the order of the form; none for other fields. */
  readonly options: readonly string[];
  readonly isRequired: boolean;
  /** The smallest number that the form takes; absent: any. */
  readonly minValue?: number;
  /** What is entered is looked up in another app: kintone refuses what is not there. */
  readonly isLookup: boolean;
  /** A lookup copies it: what is sent is not kept, and only tells who is meant. */
  readonly isCopied: boolean;
  /** Whether it stands in the table of participants. */
  readonly isInTable: boolean;
}

/** Filled in from the date. */
const FILLED: readonly string[] = ["fiscalYear", "month"];
const NOT_ENTERED: ReadonlySet<string> = new Set([...FILLED, "photos"]);
const NOT_WRITABLE: ReadonlySet<string> = new Set([
  "CALC",
  "STATUS",
  "FILE",
  "SUBTABLE",
]);

/** What the form says of a field besides its label. */
interface FormProperty {
  readonly required?: boolean;
  /** A number as a text; "" for none. */
  readonly minValue?: string | null;
  readonly lookup?: unknown;
}

/**
 * The fields of a source that a person enters, in the order of our catalogue:
 * those that are mapped, that kintone lets be written, and that don't follow
 * from others.
 * @param form as kintone returns it
 */
export const enterableFields = (
  kind: EnteredKind,
  { fields }: Pick<Source<string>, "fields">,
  form: LabelledForm,
): readonly EnterableField[] => {
  const copied = lookedUpFields(form);
  const inCatalogue = tablesFirst(kind).map(([name]) => name);
  return inCatalogue.flatMap((name): readonly EnterableField[] => {
    const code = fields[name];
    const field = fieldOf(form, code);
    if (code === undefined || field === undefined) return [];
    if (NOT_ENTERED.has(name) || NOT_WRITABLE.has(field.type)) return [];
    const { required = false, lookup, minValue } = field as FormProperty;
    return [
      {
        name,
        code,
        label: field.label,
        type: field.type,
        options: optionsOf(form, code),
        isRequired: required,
        ...(isBlank(minValue ?? "") ? {} : { minValue: Number(minValue) }),
        isLookup: lookup !== undefined && lookup !== null,
        isCopied: copied.has(code),
        isInTable: !Object.hasOwn(form, code),
      },
    ];
  });
};

/** kintone's types of the mapped fields that follow from others, by their codes. */
export const filledFields = (
  { fields }: Pick<Source<string>, "fields">,
  form: LabelledForm,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    FILLED.flatMap((name) => {
      const code = fields[name];
      const type = fieldOf(form, code)?.type;
      return code === undefined || type === undefined || type === "CALC"
        ? []
        : [[code, type] as const];
    }),
  );
