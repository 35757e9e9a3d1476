import { lookupKeyNotUnique } from "../errors/app-errors";
import type { App } from "../state/app";
import type { FieldProperty } from "../state/field-property";
import type { Store } from "../state/store";
import { checkFormulas } from "../fields/calc/check-formulas";
import { locateFields } from "./field-map";

/**
 * What a deploy refuses at once. Errors: GAIA_IL01 for a bad formula, GAIA_LO03
 * for a lookup whose key is not unique.
 */
export function checkDeploy(app: App, store: Store): void {
  const { properties } = app.preview;
  checkFormulas(properties);
  for (const { property } of locateFields(properties).values()) {
    const { lookup } = property;
    if (lookup === undefined) continue;
    const related = store.apps.get(lookup.relatedApp.app);
    const form =
      related?.id === app.id
        ? app.preview
        : (related?.live ?? related?.preview);
    const key = locateFields(form?.properties ?? {}).get(
      lookup.relatedKeyField,
    );
    if (!isUniqueKey(key?.property)) throw lookupKeyNotUnique();
  }
}

function isUniqueKey(key: FieldProperty | undefined): boolean {
  return key?.type === "RECORD_NUMBER" || key?.unique === true;
}

/**
 * Whether stored records break a rule that the new form adds: duplicates in a
 * unique field, or text longer than allowed. Such a deploy ends in FAIL.
 */
export function recordsBreakNewForm(app: App, store: Store): boolean {
  const records = store.records(app.id);
  return Object.values(app.preview.properties).some((property) => {
    if (property.unique === true) {
      const texts = records
        .all()
        .map(({ values }) => values[property.code])
        .filter((value) => typeof value === "string" && value !== "");
      if (new Set(texts).size < texts.length) return true;
    }
    const { maxLength } = property;
    if (maxLength === undefined || maxLength === "") return false;
    return records.all().some(({ values }) => {
      const value = values[property.code];
      return typeof value === "string" && value.length > Number(maxLength);
    });
  });
}
