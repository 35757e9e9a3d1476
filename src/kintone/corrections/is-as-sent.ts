import type { RecordChange } from "./correction-outcome";

/** Whether a record has what was sent to it: the fields, and of tables the rows and cells that were named. */
export const isAsSent = (record: unknown, sent: RecordChange): boolean =>
  Object.entries(sent).every(([code, cell]) => {
    const stored = (Object(record) as Readonly<Record<string, unknown>>)[code];
    return holds((Object(stored) as { readonly value?: unknown }).value, cell);
  });

const holds = (
  stored: unknown,
  { value }: { readonly value: unknown },
): boolean => {
  if (isEmpty(value)) return isEmpty(stored);
  if (!Array.isArray(value)) return textOf(stored) === textOf(value);
  if (!Array.isArray(stored) || stored.length !== value.length) return false;
  return value.every((row: unknown, index) => {
    if (typeof row !== "object" || row === null) return stored[index] === row;
    const other = Object(stored[index]) as {
      readonly value?: unknown;
      readonly code?: unknown;
    };
    // Users, organisations and groups are sent by their code alone.
    if ("code" in row) return other.code === row.code;
    const cells = (row as { readonly value?: unknown }).value;
    return typeof cells === "object" && cells !== null
      ? isAsSent(other.value, cells as RecordChange)
      : JSON.stringify(other) === JSON.stringify(row);
  });
};

/** An empty field comes back as null, "" or [], by its type and whatever was sent. */
const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === "" ||
  (Array.isArray(value) && value.length === 0);

const textOf = (value: unknown): string =>
  typeof value === "string" ? value : JSON.stringify(value ?? "");
