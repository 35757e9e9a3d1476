import type { AppConfig } from "../state/app";
import type { CellValue, CellValues, TableRow } from "../state/record";
import type { RecordTable } from "../state/record-table";

/** Field code in the old form → code in the new one; null when deleted. */
type CodeMap = ReadonlyMap<string, string | null>;

/**
 * Fits stored records to a newly deployed form: cells follow fields whose code
 * changed, and cells of deleted fields go away.
 */
export function migrateRecords(
  table: RecordTable,
  before: AppConfig,
  after: AppConfig,
): void {
  const codes = codeChanges(before, after);
  if (codes.size === 0) return;
  for (const record of table.all()) {
    const values = renameCells(record.values, codes);
    if (values !== record.values) table.put({ ...record, values });
  }
}

function codeChanges(before: AppConfig, after: AppConfig): CodeMap {
  const newCodes = new Map(
    Object.entries(after.fieldIds).map(([code, id]) => [id, code]),
  );
  return new Map(
    Object.entries(before.fieldIds)
      .map(([code, id]) => [code, newCodes.get(id) ?? null] as const)
      .filter(([code, newCode]) => code !== newCode),
  );
}

function renameCells(values: CellValues, codes: CodeMap): CellValues {
  let changed = false;
  const entries = Object.entries(values).flatMap(([code, value]) => {
    const newCode = codes.has(code) ? codes.get(code) : code;
    const newValue = isTable(value) ? renameRows(value, codes) : value;
    if (newCode !== code || newValue !== value) changed = true;
    return newCode == null ? [] : [[newCode, newValue] as const];
  });
  return changed ? Object.fromEntries(entries) : values;
}

function renameRows(rows: readonly TableRow[], codes: CodeMap): CellValue {
  const renamed = rows.map((row) => {
    const values = renameCells(row.values, codes);
    return values === row.values ? row : { ...row, values };
  });
  return renamed.some((row, index) => row !== rows[index]) ? renamed : rows;
}

function isTable(value: CellValue): value is readonly TableRow[] {
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  return typeof first === "object" && first !== null && "values" in first;
}
