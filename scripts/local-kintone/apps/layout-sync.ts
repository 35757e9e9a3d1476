import type { LayoutField, LayoutRow } from "../state/app";
import type { FieldProperties } from "../state/field-property";
import { SYSTEM_TYPES } from "./system-fields";

/** Codes of the fields that a layout places, tables' fields excluded. */
export function placedCodes(rows: readonly LayoutRow[]): string[] {
  return rows.flatMap((row) => {
    if (row.type === "ROW") {
      return (row.fields ?? []).flatMap(({ code }) => code ?? []);
    }
    return [row.code ?? "", ...placedCodes(row.layout ?? [])];
  });
}

/**
 * Fits a layout to changed fields: new ones get a row at the end, deleted ones
 * leave, and renamed ones (`renamed`: old code → new) keep their place.
 */
export function syncLayout(
  layout: readonly LayoutRow[],
  properties: FieldProperties,
  renamed: ReadonlyMap<string, string> = new Map(),
): readonly LayoutRow[] {
  const kept = keepRows(layout, properties, renamed);
  const placed = new Set(placedCodes(kept));
  const added = Object.values(properties)
    .filter(({ type, code }) => !SYSTEM_TYPES.has(type) && !placed.has(code))
    .map((property) => newRow(property.code, properties));
  return [...kept, ...added];
}

function newRow(code: string, properties: FieldProperties): LayoutRow {
  const property = properties[code];
  const type = property?.type ?? "";
  if (type === "GROUP") return { type: "GROUP", code, layout: [] };
  if (type === "SUBTABLE") {
    const fields = Object.values(property?.fields ?? {}).map(placeField);
    return { type: "SUBTABLE", code, fields };
  }
  return { type: "ROW", fields: [placeField({ type, code })] };
}

function placeField(field: { type: string; code: string }): LayoutField {
  const size =
    field.type === "REFERENCE_TABLE" ? {} : { size: { width: "193" } };
  return { type: field.type, code: field.code, ...size };
}

function keepRows(
  rows: readonly LayoutRow[],
  properties: FieldProperties,
  renamed: ReadonlyMap<string, string>,
): LayoutRow[] {
  return rows.flatMap((row): LayoutRow[] => {
    if (row.type === "ROW") {
      const fields = keepFields(row.fields ?? [], properties, renamed);
      return fields.length === 0 ? [] : [{ ...row, fields }];
    }
    const code = renamed.get(row.code ?? "") ?? row.code ?? "";
    if (row.type === "GROUP") {
      const inner = keepRows(row.layout ?? [], properties, renamed);
      // The fields of a deleted group stay in the form.
      if (properties[code] === undefined) return inner;
      return [{ ...row, code, layout: inner }];
    }
    const columns = properties[code]?.fields;
    if (columns === undefined) return [];
    const fields = keepFields(row.fields ?? [], columns, renamed);
    const placed = new Set(fields.map((field) => field.code));
    const added = Object.values(columns).filter((c) => !placed.has(c.code));
    return [{ ...row, code, fields: [...fields, ...added.map(placeField)] }];
  });
}

function keepFields(
  fields: readonly LayoutField[],
  properties: FieldProperties,
  renamed: ReadonlyMap<string, string>,
): LayoutField[] {
  return fields.flatMap((field) => {
    if (field.code === undefined) return [field];
    const code = renamed.get(field.code) ?? field.code;
    return properties[code] === undefined ? [] : [{ ...field, code }];
  });
}
