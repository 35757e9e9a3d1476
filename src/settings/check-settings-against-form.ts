import type { MappingFault } from "./mapping-fault";
import type { Field } from "../fields/field";
import { fieldsOf, SOURCE_NAMES } from "../fields/fields";
import type { SourceName } from "../fields/fields";
import { FILTER_FIELD_TYPES } from "../fields/fitting-types";
import type { RecordFilter, Settings, Source } from "./settings";

/** A kintone form as form/fields.json returns it: field code → field. */
export type FormFields = Readonly<Record<string, FormField>>;

export interface FormField {
  readonly type: string;
  /** Fields of a table. */
  readonly fields?: Readonly<Record<string, { readonly type: string }>>;
}

/** A mapped field that the form can't serve. */
export interface MappingProblem {
  readonly source: SourceName;
  /** Our name of the field, or "filter" for the one that tells kinds of record apart. */
  readonly field: string;
  readonly fieldCode: string;
  readonly problem: MappingFault;
  /** Type of the form's field, when there is one. */
  readonly type?: string;
}

/**
 * Mapped fields of all sources that are missing in the live forms or of an
 * unfitting type; sources without a form in `forms` are not judged.
 */
export const checkSettingsAgainstForm = (
  settings: Settings,
  forms: Readonly<Partial<Record<SourceName, FormFields>>>,
): readonly MappingProblem[] =>
  SOURCE_NAMES.flatMap((name) => {
    const form = forms[name];
    const source = settings.sources[name];
    return form === undefined || source === undefined
      ? []
      : checkSourceAgainstForm(name, source, form);
  });

/** The same for one source. */
export const checkSourceAgainstForm = (
  name: SourceName,
  { fields, filter }: Pick<Source<string>, "fields" | "filter">,
  form: FormFields,
): readonly MappingProblem[] => [
  ...checkFields(name, fields, form),
  ...(filter === undefined ? [] : checkFilter(name, filter, form)),
];

const checkFilter = (
  source: SourceName,
  { field: fieldCode }: RecordFilter,
  form: FormFields,
): readonly MappingProblem[] => {
  const found = locate(form, fieldCode);
  const problem = judge({ types: FILTER_FIELD_TYPES }, found, undefined);
  return problem === undefined
    ? []
    : [
        {
          source,
          field: "filter",
          fieldCode,
          problem,
          ...(found === undefined ? {} : { type: found.type }),
        },
      ];
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
    const found = locate(form, fieldCode);
    const problem = judge(rule, found, tableIn(form, table));
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
  });
};

interface Located {
  readonly type: string;
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
  return rule.types.some((type) => type === found.type)
    ? undefined
    : "unfittingType";
};

/** Codes are unique in an app, tables included (kintone: form fields). */
const locate = (form: FormFields, code: string): Located | undefined => {
  if (Object.hasOwn(form, code)) return { type: form[code]?.type ?? "" };
  for (const [table, { fields }] of Object.entries(form)) {
    if (fields !== undefined && Object.hasOwn(fields, code)) {
      return { type: fields[code]?.type ?? "", table };
    }
  }
  return undefined;
};

const tableIn = (
  form: FormFields,
  code: string | undefined,
): string | undefined =>
  code !== undefined && Object.hasOwn(form, code) && form[code]?.fields
    ? code
    : undefined;
