import type { FieldProperties, FieldProperty } from "../state/field-property";

/** A field and the table that holds it (null at the top of the form). */
export interface LocatedField {
  readonly property: FieldProperty;
  readonly table: FieldProperty | null;
}

const CACHE = new WeakMap<FieldProperties, ReadonlyMap<string, LocatedField>>();

/** Every field of a form by its code, those in tables included. */
export function locateFields(
  properties: FieldProperties,
): ReadonlyMap<string, LocatedField> {
  let located = CACHE.get(properties);
  if (located === undefined) {
    const map = new Map<string, LocatedField>();
    for (const property of Object.values(properties)) {
      map.set(property.code, { property, table: null });
      for (const inner of Object.values(property.fields ?? {})) {
        map.set(inner.code, { property: inner, table: property });
      }
    }
    located = map;
    CACHE.set(properties, located);
  }
  return located;
}
