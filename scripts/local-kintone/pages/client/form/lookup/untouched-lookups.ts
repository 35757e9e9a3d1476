import type { FieldProperties } from "../../../../state/field-property";
import type { RecordData, RowData } from "../../record-data";
import type { RecordForm } from "../record-form";

/** Names a lookup of a record: one in a table by the id of its row, too. */
function nameOf(code: string, rowId: string | null): string {
  return rowId === null ? code : `${rowId}/${code}`;
}

/** The lookups of a stored record that were fetched or cleared in a form. */
export function fetchedLookups(form: RecordForm): ReadonlySet<string> {
  const fetched = new Set<string>();
  for (const [code, cell] of Object.entries(form.read())) {
    if (form.field(code)?.lookup?.isFetched() === true) {
      fetched.add(nameOf(code, null));
    }
    const table = form.table(code);
    if (table === undefined) continue;
    const rows = cell.value as RowData[];
    for (const [index, fields] of table.rowFields().entries()) {
      for (const [inner, field] of fields) {
        if (field.lookup?.isFetched() !== true) continue;
        fetched.add(nameOf(inner, rows[index]?.id ?? null));
      }
    }
  }
  return fetched;
}

/**
 * A record without the keys of lookups that nobody touched: to send a key again
 * would copy anew, and saving a form copies only where it was asked to. Rows
 * that are new keep their keys.
 */
export function withoutUntouchedLookups(
  properties: FieldProperties,
  stored: RecordData,
  record: RecordData,
  fetched: ReadonlySet<string>,
  rowId: string | null = null,
): RecordData {
  const result: RecordData = {};
  for (const [code, cell] of Object.entries(record)) {
    const property = properties[code];
    const isUntouched =
      property?.lookup !== undefined &&
      !fetched.has(nameOf(code, rowId)) &&
      textOf(cell.value) === textOf(stored[code]?.value);
    if (isUntouched) continue;
    const fields = property?.fields;
    result[code] =
      fields === undefined
        ? cell
        : {
            ...cell,
            value: rowsOf(fields, stored[code]?.value, cell, fetched),
          };
  }
  return result;
}

function rowsOf(
  fields: FieldProperties,
  stored: unknown,
  cell: { readonly value: unknown },
  fetched: ReadonlySet<string>,
): RowData[] {
  const before = (stored ?? []) as RowData[];
  return (cell.value as RowData[]).map((row) => {
    const old = before.find(({ id }) => id !== null && id === row.id);
    if (old === undefined) return row;
    const { id } = row;
    return {
      id,
      value: withoutUntouchedLookups(fields, old.value, row.value, fetched, id),
    };
  });
}

function textOf(value: unknown): string {
  return value === null || value === undefined ? "" : String(value);
}
