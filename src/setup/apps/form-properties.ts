import type { KintoneRestAPIClient } from "@kintone/rest-api-client";
import type { SourceName } from "../../fields/fields";
import type {
  Definitions,
  FieldDefinition,
  LookupDefinition,
} from "../../apps/definition/field-definition";
import type { LookupTarget } from "./lookup-target";

/** What the REST client takes as form fields. */
type FormProperties = Parameters<
  KintoneRestAPIClient["app"]["addFormFields"]
>[0]["properties"];

/** Form fields as kintone takes them: with codes, labels and the ids of looked-up apps. */
export const formProperties = (
  fields: Definitions<FieldDefinition>,
  targetOf: (key: SourceName, relatedKey: string) => LookupTarget | undefined,
): FormProperties =>
  Object.fromEntries(
    Object.entries(fields).map(([code, field]) => {
      const named = { ...field, code, label: field.label ?? code };
      if ("fields" in field) {
        return [
          code,
          { ...named, fields: formProperties(field.fields, targetOf) },
        ];
      }
      if (!("lookup" in field)) return [code, named];
      const { lookup } = field;
      const target = targetOf(lookup.app, lookup.relatedKeyField);
      const { lookup: _, ...plain } = { ...named, lookup };
      return [
        code,
        target === undefined
          ? plain
          : { ...plain, lookup: lookupOf(lookup, target) },
      ];
    }),
  ) as FormProperties;

/** What the app doesn't have is neither copied nor shown. */
const lookupOf = (
  lookup: LookupDefinition["lookup"],
  { appId, codeOf }: LookupTarget,
) => {
  const key = codeOf(lookup.relatedKeyField) ?? lookup.relatedKeyField;
  return {
    relatedApp: { app: appId },
    relatedKeyField: key,
    fieldMappings: lookup.fieldMappings.flatMap(({ field, relatedField }) => {
      const code = codeOf(relatedField);
      return code === undefined ? [] : [{ field, relatedField: code }];
    }),
    lookupPickerFields: lookup.lookupPickerFields.flatMap(
      (code) => codeOf(code) ?? [],
    ),
    sort: `${key} asc`,
  };
};
