import { fieldNotFound } from "../errors/app-errors";
import type { ErrorCollector } from "../errors/error-collector";
import { text } from "../errors/text";
import type { FieldProperties, FieldProperty } from "../state/field-property";
import type { Store } from "../state/store";
import { locateFields } from "./field-map";

const TWICE = text(
  "コピー先のフィールドの設定が重複しています。",
  "The same field is the destination of two lookups.",
);
const MISMATCH = text(
  "指定したフィールドの組み合わせが正しくない、または指定できない種類のフィールドを指定しています。",
  "The combination of fields is not correct, or a field has a type that can't be used.",
);

/** Types that may be copied into a text field. */
const TEXT_SOURCES = new Set([
  "SINGLE_LINE_TEXT",
  "NUMBER",
  "CALC",
  "RADIO_BUTTON",
  "DROP_DOWN",
  "LINK",
  "RECORD_NUMBER",
  "DATE",
  "TIME",
  "DATETIME",
]);

/**
 * Checks the lookups of a form against their own and the other app's fields.
 * Errors: GAIA_FC01 for an unknown destination; the rest goes to `errors`.
 */
export function checkLookups(
  properties: FieldProperties,
  store: Store,
  errors: ErrorCollector,
): void {
  const destinations = new Set<string>();
  const groups = [
    properties,
    ...Object.values(properties).map((property) => property.fields ?? {}),
  ];
  for (const fields of groups) {
    for (const property of Object.values(fields)) {
      if (property.lookup === undefined) continue;
      checkLookup(property, fields, store, destinations, errors);
    }
  }
}

function checkLookup(
  property: FieldProperty,
  siblings: FieldProperties,
  store: Store,
  destinations: Set<string>,
  errors: ErrorCollector,
): void {
  const { lookup } = property;
  if (lookup === undefined) return;
  const path = `properties[${property.code}].lookup`;
  const app = store.apps.get(lookup.relatedApp.app);
  const related = locateFields((app?.live ?? app?.preview)?.properties ?? {});
  if (app !== undefined && !related.has(lookup.relatedKeyField)) {
    throw fieldNotFound(lookup.relatedKeyField);
  }
  for (const mapping of lookup.fieldMappings) {
    const destination = siblings[mapping.field];
    if (destination === undefined) throw fieldNotFound(mapping.field);
    if (destinations.has(mapping.field)) {
      errors.add(`${path}.fieldMappings`, TWICE);
    }
    destinations.add(mapping.field);
    const source = related.get(mapping.relatedField);
    if (app === undefined) continue;
    if (source === undefined) throw fieldNotFound(mapping.relatedField);
    if (!canCopy(source.property.type, destination.type)) {
      errors.add(`${path}.fieldMappings`, MISMATCH);
    }
  }
}

function canCopy(from: string, to: string): boolean {
  if (from === to) return true;
  if (to === "SINGLE_LINE_TEXT") return TEXT_SOURCES.has(from);
  if (to === "NUMBER") return from === "CALC" || from === "RECORD_NUMBER";
  return to === "MULTI_LINE_TEXT" && from === "SINGLE_LINE_TEXT";
}
