import type { ErrorCollector } from "../errors/error-collector";
import { REQUIRED_PARAMETER } from "../errors/messages";
import { text } from "../errors/text";
import { isObject, type JsonObject } from "../json";
import type {
  LookupProperty,
  ReferenceTableProperty,
} from "../state/field-property";
import type { Store } from "../state/store";
import type { DefinitionContext } from "./definition-context";
import { newestFirst } from "./system-fields";

const BAD_KEY_FIELD = text(
  "先頭に数字が使用されているか、使用できない記号、またはスペースが含まれているため保存できません。",
  "The code begins with a digit or has a character that can't be used.",
);

/** Completes and checks the `lookup` of a field. */
export function normaliseLookup(
  input: unknown,
  before: LookupProperty | undefined,
  path: string,
  { errors, store }: DefinitionContext,
): LookupProperty {
  const sent: JsonObject = isObject(input) ? input : {};
  const related = relatedApp(sent, before, path, errors);
  const key = String(sent.relatedKeyField ?? before?.relatedKeyField ?? "");
  if (key === "") errors.add(`${path}.relatedKeyField`, REQUIRED_PARAMETER);
  if (key.startsWith("$")) errors.add(`${path}.relatedKeyField`, BAD_KEY_FIELD);
  const mappings = Array.isArray(sent.fieldMappings)
    ? (sent.fieldMappings as unknown[]).filter(isObject).map((mapping) => ({
        field: String(mapping.field ?? ""),
        relatedField: String(mapping.relatedField ?? ""),
      }))
    : (before?.fieldMappings ?? []);
  return {
    relatedApp: related,
    relatedKeyField: key,
    fieldMappings: mappings,
    lookupPickerFields: strings(
      sent.lookupPickerFields,
      before?.lookupPickerFields,
    ),
    filterCond: String(sent.filterCond ?? before?.filterCond ?? ""),
    sort: String(sent.sort ?? before?.sort ?? defaultSort(related, store)),
  };
}

/** Completes and checks the `referenceTable` of a related record list. */
export function normaliseReferenceTable(
  input: unknown,
  before: ReferenceTableProperty | undefined,
  path: string,
  { errors, store }: DefinitionContext,
): ReferenceTableProperty {
  const sent: JsonObject = isObject(input) ? input : {};
  const related = relatedApp(sent, before, path, errors);
  const condition = isObject(sent.condition) ? sent.condition : {};
  const field = String(condition.field ?? before?.condition.field ?? "");
  const relatedField = String(
    condition.relatedField ?? before?.condition.relatedField ?? "",
  );
  if (field === "" || relatedField === "") {
    errors.add(`${path}.condition`, REQUIRED_PARAMETER);
  }
  return {
    relatedApp: related,
    condition: { field, relatedField },
    filterCond: String(sent.filterCond ?? before?.filterCond ?? ""),
    displayFields: strings(sent.displayFields, before?.displayFields),
    sort: String(sent.sort ?? before?.sort ?? defaultSort(related, store)),
    size: String(sent.size ?? before?.size ?? "5"),
  };
}

function relatedApp(
  sent: JsonObject,
  before: { readonly relatedApp: { app: string; code: string } } | undefined,
  path: string,
  errors: ErrorCollector,
): { app: string; code: string } {
  const related = isObject(sent.relatedApp) ? sent.relatedApp : {};
  const app = String(related.app ?? before?.relatedApp.app ?? "");
  if (app === "") errors.add(`${path}.relatedApp.app`, REQUIRED_PARAMETER);
  return { app, code: "" };
}

function defaultSort({ app }: { app: string }, store: Store): string {
  return newestFirst(store.apps.get(app)?.preview.properties);
}

function strings(
  value: unknown,
  before: readonly string[] | undefined,
): readonly string[] {
  return Array.isArray(value) ? value.map(String) : (before ?? []);
}
