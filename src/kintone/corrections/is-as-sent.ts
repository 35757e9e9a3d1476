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
  const chosen = chosenIn(value);
  // kintone gives what is chosen in an order of its own.
  if (chosen !== undefined) {
    return JSON.stringify(chosenIn(stored)) === JSON.stringify(chosen);
  }
  return value.every((row: unknown, index) => {
    const other = Object(stored[index]) as { readonly value?: unknown };
    const cells = (Object(row) as { readonly value?: unknown }).value;
    return typeof cells === "object" && cells !== null
      ? isAsSent(other.value, cells as RecordChange)
      : JSON.stringify(other) === JSON.stringify(row);
  });
};

/** Choices, or the codes of users, organisations and groups, which are sent by their codes alone; undefined for rows and files. */
const chosenIn = (
  values: readonly unknown[],
): readonly string[] | undefined => {
  const chosen = values.flatMap((value) => {
    const text =
      typeof value === "string"
        ? value
        : (Object(value) as { readonly code?: unknown }).code;
    return typeof text === "string" ? [text] : [];
  });
  return chosen.length === values.length ? chosen.sort() : undefined;
};

/** An empty field comes back as null, "" or [], by its type and whatever was sent. */
const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === "" ||
  (Array.isArray(value) && value.length === 0);

const textOf = (value: unknown): string =>
  typeof value === "string" ? value : JSON.stringify(value ?? "");
