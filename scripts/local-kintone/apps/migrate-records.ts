import type { AppConfig } from "../state/app";
import type { CellValue, CellValues, TableRow } from "../state/record";
import type { RecordTable } from "../state/record-table";

/** What a deploy does to the cells of a field. */
interface Change {
  /** Code in the new form; null when the field is deleted. */
  readonly code: string | null;
  /** Option so far → its new name. */
  readonly options: ReadonlyMap<string, string>;
}

const NO_OPTIONS: Change["options"] = new Map();

/** Field code in the old form → change. */
type Changes = ReadonlyMap<string, Change>;

/**
 * Fits stored records to a newly deployed form: cells follow fields and options
 * whose names changed, and cells of deleted fields go away.
 */
export function migrateRecords(
  table: RecordTable,
  before: AppConfig,
  after: AppConfig,
): void {
  const changes = changesBetween(before, after);
  if (changes.size === 0) return;
  for (const record of table.all()) {
    const values = migrateCells(record.values, changes);
    if (values !== record.values) table.put({ ...record, values });
  }
}

function changesBetween(before: AppConfig, after: AppConfig): Changes {
  const newCodes = new Map(
    Object.entries(after.fieldIds).map(([code, id]) => [id, code]),
  );
  const changes = new Map<string, Change>();
  for (const [oldCode, id] of Object.entries(before.fieldIds)) {
    const code = newCodes.get(id) ?? null;
    const options = after.optionRenames[String(id)];
    if (code === oldCode && options === undefined) continue;
    changes.set(oldCode, {
      code,
      options: new Map(Object.entries(options ?? {})),
    });
  }
  return changes;
}

function migrateCells(values: CellValues, changes: Changes): CellValues {
  let isChanged = false;
  const entries = Object.entries(values).flatMap(([code, value]) => {
    const change = changes.get(code) ?? { code, options: NO_OPTIONS };
    const newValue = migrateCell(value, change, changes);
    if (change.code !== code || newValue !== value) isChanged = true;
    return change.code === null ? [] : [[change.code, newValue] as const];
  });
  return isChanged ? Object.fromEntries(entries) : values;
}

function migrateCell(
  value: CellValue,
  { options }: Change,
  changes: Changes,
): CellValue {
  if (typeof value === "string") return options.get(value) ?? value;
  if (isTable(value)) return migrateRows(value, changes);
  if (!isLabels(value) || !value.some((label) => options.has(label))) {
    return value;
  }
  return value.map((label) => options.get(label) ?? label);
}

function migrateRows(rows: readonly TableRow[], changes: Changes): CellValue {
  const migrated = rows.map((row) => {
    const values = migrateCells(row.values, changes);
    return values === row.values ? row : { ...row, values };
  });
  return migrated.some((row, index) => row !== rows[index]) ? migrated : rows;
}

function isLabels(value: CellValue): value is readonly string[] {
  return Array.isArray(value) && typeof value[0] === "string";
}

function isTable(value: CellValue): value is readonly TableRow[] {
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  return typeof first === "object" && first !== null && "values" in first;
}
