/** A JSON object whose members are still to be checked. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object (not a list, not null). */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A whole number from a number or its text; null for anything else. */
export function toInteger(value: unknown): number | null {
  const isText = typeof value === "string" && /^-?\d+$/.test(value.trim());
  const number = isText ? Number(value) : value;
  return Number.isSafeInteger(number) ? (number as number) : null;
}
