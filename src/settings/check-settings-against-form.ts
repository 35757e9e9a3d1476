import type { MappingFault } from "./mapping-fault";
import type { Field } from "../fields/field";
import { fitsCalculated } from "../fields/calculated-type";
import { fieldsOf } from "../fields/fields";
import type { SourceName } from "../fields/fields";
import { FILTER_FIELD_TYPES, NUMBER } from "../fields/fitting-types";
import type { RecordFilter, Settings, Source } from "./settings";
import type { SourceSlot } from "./source-slots";
import { kindOf, slotsOf, sourceOf } from "./source-slots";

/** A kintone form as form/fields.json returns it: field code → field. */
export type FormFields = Readonly<Record<string, FormField>>;

export interface FormField {
  readonly type: string;
  /** How a calculated field shows its value (kintone: form fields, CALC). */
  readonly format?: string;
  /** Choices by what is stored. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Fields of a table. */
  readonly fields?: Readonly<Record<string, FormCell>>;
}

type FormCell = Pick<FormField, "type" | "format">;

/** A mapped field that the form can't serve. */
export interface MappingProblem {
  readonly source: SourceName;
  /** Our name of the field, "filter" for the one that tells kinds of record apart, "addedCounts" for one that is added to 回数. */
  readonly field: string;
  readonly fieldCode: string;
  readonly problem: MappingFault;
  /** Type of the form's field, when there is one. */
  readonly type?: string;
  /** The choice that is missing. */
  readonly choice?: string;
}

/**
 * Mapped fields of all sources that are missing in the live forms or of an
 * unfitting type; sources without a form in `forms` are not judged.
 */
export const checkSettingsAgainstForm = (
  settings: Settings,
  forms: Readonly<Partial<Record<SourceSlot, FormFields>>>,
): readonly (MappingProblem & { readonly slot: SourceSlot })[] =>
  slotsOf(settings.sources).flatMap((slot) => {
    const form = forms[slot];
    const source = sourceOf(settings, slot);
    return form === undefined || source === undefined
      ? []
      : checkSourceAgainstForm(kindOf(slot), source, form).map((problem) => ({
          ...problem,
          slot,
        }));
  });

/** The same for one source. */
export const checkSourceAgainstForm = (
  name: SourceName,
  {
    fields,
    filter,
    addedCounts = [],
  }: Pick<Source<string>, "fields" | "filter" | "addedCounts">,
  form: FormFields,
): readonly MappingProblem[] => [
  ...checkFields(name, fields, form),
  ...addedCounts.flatMap(({ field }) =>
    checkField(name, "addedCounts", field, { types: NUMBER }, form),
  ),
  ...(filter === undefined ? [] : checkFilter(name, filter, form)),
];

/** A choice that is gone may be called otherwise now: without it records would be missing untold. */
const checkFilter = (
  source: SourceName,
  { field: fieldCode, values }: RecordFilter,
  form: FormFields,
): readonly MappingProblem[] => {
  const rule = { types: FILTER_FIELD_TYPES };
  const unfit = checkField(source, "filter", fieldCode, rule, form);
  const options = form[fieldCode]?.options;
  if (unfit.length > 0 || options === undefined) return unfit;
  return values
    .filter((value) => !Object.hasOwn(options, value))
    .map((choice) => ({
      source,
      field: "filter",
      fieldCode,
      problem: "choiceMissing",
      choice,
    }));
};

const checkFields = (
  source: SourceName,
  mapped: Readonly<Partial<Record<string, string>>>,
  form: FormFields,
): readonly MappingProblem[] => {
  const fields = fieldsOf(source);
  return Object.entries(mapped).flatMap(([field, fieldCode]) => {
    const rule = fields[field];
    if (rule === undefined || fieldCode === undefined) return [];
    const table = rule.table === undefined ? undefined : mapped[rule.table];
    return checkField(
      source,
      field,
      fieldCode,
      rule,
      form,
      tableIn(form, table),
    );
  });
};

const checkField = (
  source: SourceName,
  field: string,
  fieldCode: string,
  rule: Pick<Field, "types">,
  form: FormFields,
  table?: string,
): readonly MappingProblem[] => {
  const found = locate(form, fieldCode);
  const problem = judge(rule, found, table);
  return problem === undefined
    ? []
    : [
        {
          source,
          field,
          fieldCode,
          problem,
          ...(found === undefined ? {} : { type: found.type }),
        },
      ];
};

interface Located extends FormCell {
  /** Code of the table it stands in. */
  readonly table?: string;
}

const judge = (
  rule: Pick<Field, "types">,
  found: Located | undefined,
  table: string | undefined,
): MappingProblem["problem"] | undefined => {
  if (found === undefined) return "missing";
  if (found.table !== table) {
    return found.table === undefined ? "outsideTable" : "insideTable";
  }
  return fitsType(rule, found) ? undefined : "unfittingType";
};

/** Whether a field of a form holds what ours takes, by its type and, where it is calculated, its format. */
export const fitsType = (
  { types }: Pick<Field, "types">,
  { type, format }: FormCell,
): boolean =>
  types.some((fitting) => fitting === type) &&
  (type !== "CALC" || fitsCalculated(types, format));

/** Codes are unique in an app, tables included (kintone: form fields). */
const locate = (form: FormFields, code: string): Located | undefined => {
  const onRecord = Object.hasOwn(form, code) ? form[code] : undefined;
  if (onRecord !== undefined) return typeOf(onRecord);
  for (const [table, { fields }] of Object.entries(form)) {
    const inTable =
      fields && Object.hasOwn(fields, code) ? fields[code] : undefined;
    if (inTable !== undefined) return { ...typeOf(inTable), table };
  }
  return undefined;
};

const typeOf = ({ type, format }: FormCell): FormCell => ({
  type,
  ...(format === undefined ? {} : { format }),
});

const tableIn = (
  form: FormFields,
  code: string | undefined,
): string | undefined =>
  code !== undefined && Object.hasOwn(form, code) && form[code]?.fields
    ? code
    : undefined;
