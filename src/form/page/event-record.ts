/** A field of a record as kintone's events carry it; handlers may add to it (kintone: event object actions). */
export interface EventCell {
  readonly type: string;
  value?: unknown;
  /** The sentence shown at the field; null takes it away. */
  error?: string | null;
  /** true: fetch what the lookup's key stands for. */
  lookup?: boolean;
}

/** Field code → field. */
export type EventRecord = Record<string, EventCell>;

/** A row of a table; `id` is null until the row is saved. */
export interface EventRow {
  readonly id: string | null;
  readonly value: EventRecord;
}

/** What kintone hands to the handlers of record events. */
export interface RecordEvent {
  readonly type: string;
  readonly appId: number | string;
  readonly record: EventRecord;
  readonly recordId?: number | string;
  /** Whether a new record starts as a copy of another (kintone: create.show). */
  readonly reuse?: boolean;
  /** Only of change events; `row` is null outside of tables and when a row was removed. */
  readonly changes?: {
    readonly field?: EventCell;
    readonly row?: EventRow | null;
  };
  /** Shown at the top; stops saving. */
  error?: string;
}

/** Rows of a table; none for any other field. */
export const rowsOf = (cell: EventCell | undefined): readonly EventRow[] =>
  cell?.type === "SUBTABLE" && Array.isArray(cell.value)
    ? (cell.value as readonly EventRow[])
    : [];

/** The cell of a field, in a row of the table when it stands in one. */
export const cellAt = (
  record: EventRecord,
  code: string | undefined,
  table: string | undefined,
  row: number | undefined,
): EventCell | undefined => {
  if (code === undefined) return undefined;
  const rows = table === undefined ? [] : rowsOf(record[table]);
  return row === undefined || rows.length === 0
    ? record[code]
    : rows[row]?.value[code];
};
