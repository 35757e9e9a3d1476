import { appRightsOf } from "../auth/app-rights";
import { lookupValueNotFound } from "../errors/record-errors";
import type { AppConfig } from "../state/app";
import type { FieldProperties, FieldProperty } from "../state/field-property";
import type { CellValue, CellValues, StoredRecord } from "../state/record";
import { locateFields } from "../apps/field-map";
import { emptyCell, isEmptyCell } from "./empty-cell";
import type { WriteContext } from "./write-context";

/** Codes of the fields that lookups of `fields` fill in. */
export function copiedCodes(fields: FieldProperties): ReadonlySet<string> {
  return new Set(
    Object.values(fields).flatMap(
      ({ lookup }) => lookup?.fieldMappings.map(({ field }) => field) ?? [],
    ),
  );
}

/**
 * Copies from the other apps for every lookup in `fields` whose key was sent;
 * an empty key clears the copies. Errors: GAIA_LO04.
 */
export function copyLookups(
  fields: FieldProperties,
  values: CellValues,
  sentCodes: ReadonlySet<string>,
  context: WriteContext,
): CellValues {
  const copies: Record<string, CellValue> = {};
  for (const property of Object.values(fields)) {
    if (property.lookup === undefined || !sentCodes.has(property.code))
      continue;
    Object.assign(copies, copyLookup(property, fields, values, context));
  }
  return { ...values, ...copies };
}

function copyLookup(
  property: FieldProperty,
  fields: FieldProperties,
  values: CellValues,
  context: WriteContext,
): CellValues {
  const { lookup, code } = property;
  const mappings = lookup?.fieldMappings ?? [];
  const key = values[code];
  if (lookup === undefined || typeof key !== "string" || key === "") {
    return Object.fromEntries(
      mappings.map(({ field }) => [
        field,
        emptyCell(fields[field]?.type ?? "SINGLE_LINE_TEXT"),
      ]),
    );
  }
  const source = findSource(lookup, key, context);
  if (source === null) throw lookupValueNotFound(code, key);
  return Object.fromEntries(
    mappings.map(({ field, relatedField }) => [
      field,
      copyCell(
        source.record,
        source.config,
        relatedField,
        fields[field]?.type ?? "SINGLE_LINE_TEXT",
      ),
    ]),
  );
}

function findSource(
  lookup: NonNullable<FieldProperty["lookup"]>,
  key: string,
  { kintone, actor }: WriteContext,
): { record: StoredRecord; config: AppConfig } | null {
  const { store } = kintone;
  const app = store.apps.get(lookup.relatedApp.app);
  if (app?.live == null) return null;
  if (!appRightsOf(actor, app, store).recordViewable) return null;
  const records = store.records(app.id);
  const keyType = locateFields(app.live.properties).get(lookup.relatedKeyField)
    ?.property.type;
  const id =
    keyType === "RECORD_NUMBER"
      ? Number(key.slice(key.lastIndexOf("-") + 1))
      : records.idsWith(lookup.relatedKeyField, key)[0];
  const record = id === undefined ? undefined : records.get(id);
  return record === undefined ? null : { record, config: app.live };
}

function copyCell(
  record: StoredRecord,
  config: AppConfig,
  code: string,
  type: FieldProperty["type"],
): CellValue {
  if (config.properties[code]?.type === "RECORD_NUMBER") return `${record.id}`;
  const value = record.values[code];
  return isEmptyCell(value) ? emptyCell(type) : (value as CellValue);
}
