import { SYSTEM_TYPES } from "../apps/system-fields";
import { BAD_SHAPE } from "../errors/messages";
import { fieldNotEditable } from "../errors/record-errors";
import { isObject, type JsonObject, toInteger } from "../json";
import type { FieldProperties, FieldProperty } from "../state/field-property";
import type {
  CellValue,
  CellValues,
  StoredRecord,
  TableRow,
} from "../state/record";
import { isCalculated } from "./calc/check-formulas";
import { checkCell } from "./check-cell";
import { copiedCodes, copyLookups } from "./copy-lookups";
import { defaultCell } from "./default-cell";
import { emptyCell } from "./empty-cell";
import { fieldAccess } from "./field-permissions";
import { readCell } from "./read-cell";
import type { WriteContext } from "./write-context";

/** Types that hold no value of their own. */
const VALUELESS: ReadonlySet<string> = new Set(["GROUP", "REFERENCE_TABLE"]);

/**
 * The cells of a record after a write: sent values over those of `before`, or
 * over the defaults for a new record (null); lookups copied; every rule checked
 * on the merged cells. Calculated fields are still to be computed. Unknown
 * codes, copied and calculated fields that are sent are ignored.
 */
export function writeCells(
  sent: JsonObject,
  before: StoredRecord | null,
  context: WriteContext,
): CellValues {
  const { properties } = context.config;
  requireEditable(sent, before, context);
  const values = writeGroup(
    properties,
    sent,
    before?.values ?? null,
    context.prefix,
    true,
    context,
  );
  checkGroup(properties, values, context.prefix, context);
  return values;
}

function requireEditable(
  sent: JsonObject,
  before: StoredRecord | null,
  { config, actor, kintone }: WriteContext,
): void {
  for (const property of Object.values(config.properties)) {
    if (sent[property.code] === undefined) continue;
    if (SYSTEM_TYPES.has(property.type) || isCalculated(property)) continue;
    const inner = Object.values(property.fields ?? {})
      .filter((field) => !isCalculated(field))
      .map(({ code }) => code)
      .filter((code) => isInRows(code, sent[property.code]));
    for (const code of [property.code, ...inner]) {
      const access = fieldAccess(code, before, actor, config, kintone.store);
      if (access !== "WRITE") throw fieldNotEditable(code);
    }
  }
}

/** Whether a row of a table that is sent names a field. */
function isInRows(code: string, table: unknown): boolean {
  const rows = isObject(table) ? table.value : undefined;
  return (
    Array.isArray(rows) &&
    rows.some(
      (row) =>
        isObject(row) && isObject(row.value) && row.value[code] !== undefined,
    )
  );
}

/** Cells of the form's top, or of one table row. */
function writeGroup(
  fields: FieldProperties,
  sent: JsonObject,
  before: CellValues | null,
  path: string,
  isTop: boolean,
  context: WriteContext,
): CellValues {
  const copied = copiedCodes(fields);
  const sentCodes = new Set<string>();
  const values: Record<string, CellValue> = {};
  for (const property of Object.values(fields)) {
    const { code, type } = property;
    if (SYSTEM_TYPES.has(type) || VALUELESS.has(type)) continue;
    const old = before?.[code];
    if (isCalculated(property) || copied.has(code)) {
      values[code] = old ?? emptyCell(type);
      continue;
    }
    const cell = sent[code];
    if (cell === undefined || !isSent(cell, type)) {
      values[code] =
        before === null
          ? defaultCell(property, context)
          : (old ?? emptyCell(type));
      if (before === null && property.lookup !== undefined) sentCodes.add(code);
      continue;
    }
    sentCodes.add(code);
    values[code] = writeCell(
      property,
      cell,
      old,
      `${path}.${code}`,
      isTop ? `${path}[${code}]` : null,
      context,
    );
  }
  return copyLookups(fields, values, sentCodes, context);
}

/** A cell object without `value` counts as not sent. */
function isSent(cell: unknown, type: string): boolean {
  if (!isObject(cell)) return true;
  return "value" in cell || type === "";
}

function writeCell(
  property: FieldProperty,
  cell: unknown,
  old: CellValue | undefined,
  path: string,
  bracketPath: string | null,
  context: WriteContext,
): CellValue {
  if (!isObject(cell)) {
    context.errors.add(path, BAD_SHAPE);
    return emptyCell(property.type);
  }
  const value = cell.value;
  if (property.type === "SUBTABLE") {
    return writeTable(property, value, rowsOf(old), path, context);
  }
  return readCell(property, value, old, { path, bracketPath }, context);
}

/**
 * Rows of a table: one with the id of an existing row keeps the cells that are
 * not sent; any other is new and gets a new id; rows not sent are gone.
 */
function writeTable(
  property: FieldProperty,
  value: unknown,
  before: readonly TableRow[],
  path: string,
  context: WriteContext,
): readonly TableRow[] {
  if (value === null || value === undefined || value === "") return [];
  if (!Array.isArray(value)) {
    context.errors.add(`${path}.value`, BAD_SHAPE);
    return [];
  }
  return value.map((row: unknown, index): TableRow => {
    const at = `${path}.value[${index}]`;
    const { id, value: cells } = isObject(row) ? row : {};
    const old = before.find((known) => known.id === String(toInteger(id)));
    if (!isObject(cells)) context.errors.add(`${at}.value`, BAD_SHAPE);
    return {
      id: old?.id ?? String(context.kintone.store.next("tableRow")),
      values: writeGroup(
        property.fields ?? {},
        isObject(cells) ? cells : {},
        old?.values ?? null,
        `${at}.value`,
        false,
        context,
      ),
    };
  });
}

/** Rows of a table are checked even when the table was not sent. */
function checkGroup(
  fields: FieldProperties,
  values: CellValues,
  path: string,
  context: WriteContext,
): void {
  for (const property of Object.values(fields)) {
    const { code, type } = property;
    if (SYSTEM_TYPES.has(type) || VALUELESS.has(type)) continue;
    if (isCalculated(property)) continue;
    const at = `${path}.${code}`;
    if (property.fields === undefined) {
      checkCell(property, values[code], at, context);
      continue;
    }
    for (const [index, row] of rowsOf(values[code]).entries()) {
      const inRow = `${at}.value[${index}].value`;
      checkGroup(property.fields, row.values, inRow, context);
    }
  }
}

function rowsOf(value: CellValue | undefined): readonly TableRow[] {
  return (value ?? []) as readonly TableRow[];
}
