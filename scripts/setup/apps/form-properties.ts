import type { KintoneRestAPIClient } from "@kintone/rest-api-client";
import type { SourceName } from "../../../src/fields/fields";
import type {
  Definitions,
  FieldDefinition,
} from "../../../src/apps/definition/field-definition";

/** What the REST client takes as form fields. */
export type FormProperties = Parameters<
  KintoneRestAPIClient["app"]["addFormFields"]
>[0]["properties"];

/** Form fields as kintone takes them: with codes, labels and the ids of looked-up apps. */
export const formProperties = (
  fields: Definitions<FieldDefinition>,
  appIdOf: (key: SourceName) => string,
): FormProperties =>
  Object.fromEntries(
    Object.entries(fields).map(([code, field]) => [
      code,
      {
        ...field,
        code,
        label: field.label ?? code,
        ...("fields" in field
          ? { fields: formProperties(field.fields, appIdOf) }
          : {}),
        ...("lookup" in field
          ? { lookup: lookupOf(field.lookup, appIdOf) }
          : {}),
      },
    ]),
  ) as FormProperties;

const lookupOf = <Lookup extends { readonly app: SourceName }>(
  { app, ...lookup }: Lookup,
  appIdOf: (key: SourceName) => string,
) => ({ ...lookup, relatedApp: { app: appIdOf(app) } });
