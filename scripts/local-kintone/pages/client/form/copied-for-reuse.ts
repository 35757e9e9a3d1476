import type { FieldProperties } from "../../../state/field-property";
import type { RecordData, RowData } from "../record-data";

/**
 * The record a reuse starts from: the other record's values, with new rows,
 * without attachments and without values that must be unique.
 */
export function copiedForReuse(
  properties: FieldProperties,
  source: RecordData,
  defaults: RecordData,
): RecordData {
  const record: RecordData = {};
  for (const [code, cell] of Object.entries(defaults)) {
    const copied = source[code];
    const isKept =
      copied !== undefined &&
      cell.type !== "FILE" &&
      properties[code]?.unique !== true;
    if (!isKept) record[code] = cell;
    else if (copied.type === "SUBTABLE")
      record[code] = { ...copied, value: newRows(copied.value as RowData[]) };
    else record[code] = copied;
  }
  return record;
}

function newRows(rows: readonly RowData[]): RowData[] {
  return rows.map((row) => ({
    id: null,
    value: Object.fromEntries(
      Object.entries(row.value).map(([code, cell]) => [
        code,
        cell.type === "FILE" ? { ...cell, value: [] } : cell,
      ]),
    ),
  }));
}
