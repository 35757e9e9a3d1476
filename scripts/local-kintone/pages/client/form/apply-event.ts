import {
  type Cell,
  INVALID_NUMBER,
  type RecordData,
  type RowData,
} from "../record-data";
import type { FormField } from "./form-field";
import type { FormTable } from "./form-table";
import type { FormChange, RecordForm } from "./record-form";

/** Types whose values a handler can't change (kintone: event object actions). */
const FIXED =
  /^(?:RECORD_NUMBER|CREATOR|MODIFIER|CREATED_TIME|UPDATED_TIME|STATUS|STATUS_ASSIGNEE|CATEGORY|CALC|FILE)$/u;

/**
 * Applies the record of a returned event to a form: values, errors, disabled
 * flags and lookups. Gives the fields whose values changed by that.
 */
export function applyEvent(form: RecordForm, record: RecordData): FormChange[] {
  const changes: FormChange[] = [];
  const fieldOf = (code: string): FormField | undefined => form.field(code);
  const cleared = clearLookups(record, fieldOf);
  for (const [code, cell] of Object.entries(record)) {
    const field = fieldOf(code);
    if (field !== undefined && !cleared.has(code) && applyCell(field, cell))
      changes.push({ code, row: null });
    const table = form.table(code);
    if (table !== undefined) changes.push(...applyTable(table, cell));
  }
  return changes;
}

/** An event that says nothing about an error leaves the shown one alone. */
function markCell(field: FormField, cell: Cell): void {
  if (cell.error !== undefined) field.setError(cell.error);
  if (cell.disabled !== undefined) field.setDisabled(cell.disabled);
}

/** True when the value changed. */
function applyCell(field: FormField, cell: Cell): boolean {
  markCell(field, cell);
  if (cell.lookup === true || cell.lookup === "UPDATE") {
    if (isChanged(field, cell)) field.write(cell.value);
    field.lookup?.fetch();
    return false;
  }
  if (FIXED.test(field.property.type) || !isChanged(field, cell)) return false;
  field.write(cell.value);
  return true;
}

function applyTable(table: FormTable, cell: Cell): FormChange[] {
  const rows = Array.isArray(cell.value) ? (cell.value as RowData[]) : [];
  const before = table.read().value as RowData[];
  const sameRows =
    rows.length === before.length &&
    rows.every((row, index) => (row.id ?? null) === before[index]?.id);
  if (!sameRows) table.write(rows);
  const changes: FormChange[] = sameRows
    ? []
    : [{ code: table.property.code, row: null }];
  for (const [index, fields] of table.rowFields().entries()) {
    const wanted = rows[index]?.value ?? {};
    const cleared = clearLookups(wanted, (code) => fields.get(code));
    for (const [code, field] of fields) {
      const wantedCell = wanted[code];
      if (wantedCell === undefined || cleared.has(code)) continue;
      if (applyCell(field, wantedCell))
        changes.push({ code, row: table.rowOf(field) });
    }
  }
  return changes;
}

/**
 * Clears the lookups whose cells say so. Gives the codes of their keys and
 * copies: whatever else the record says of them does not count.
 */
function clearLookups(
  cells: RecordData,
  fieldOf: (code: string) => FormField | undefined,
): ReadonlySet<string> {
  const cleared = new Set<string>();
  for (const [code, cell] of Object.entries(cells)) {
    const field = fieldOf(code);
    if (cell.lookup !== "CLEAR" || field?.lookup == null) continue;
    markCell(field, cell);
    field.lookup.clear();
    cleared.add(code);
    const mappings = field.property.lookup?.fieldMappings ?? [];
    for (const copy of mappings) cleared.add(copy.field);
  }
  return cleared;
}

function isChanged(field: FormField, cell: Cell): boolean {
  // The mark of text that is no number stands for what was typed.
  if (cell.value === INVALID_NUMBER) return false;
  return normal(field.read().value) !== normal(cell.value);
}

/** null, undefined and "" are the same empty value to a form. */
function normal(value: unknown): string {
  return JSON.stringify(value === null || value === undefined ? "" : value);
}
