/** A cell as REST gives it and as event objects carry it. */
export interface Cell {
  type: string;
  value: unknown;
  /** Set by event handlers: the message to show at the field. */
  error?: string | null;
  /** Set by event handlers: whether the field takes input. */
  disabled?: boolean;
  /** Set by event handlers: run ("UPDATE" again) or clear a lookup. */
  lookup?: boolean | "CLEAR" | "UPDATE";
}

/** Field code → cell; also `$id` and `$revision` of a stored record. */
export type RecordData = Record<string, Cell>;

/** A row of a table cell; `id` is null until it is saved. */
export interface RowData {
  id: string | null;
  value: Record<string, Cell>;
}

export interface FileValue {
  readonly fileKey: string;
  readonly name: string;
  readonly contentType: string;
  readonly size: string;
}

export interface EntityValue {
  readonly code: string;
  readonly name: string;
}

/** What a number cell of an event holds while its text is no number. */
export const INVALID_NUMBER = "#INVALID!";

/** An independent copy, as every event object and record.get() hands out. */
export function copyRecord(record: RecordData): RecordData {
  return structuredClone(record);
}
