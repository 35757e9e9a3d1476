import {
  BAD_SHAPE,
  BAD_URL,
  NOT_A_NUMBER,
  TOO_MANY_DIGITS,
} from "../errors/messages";
import type { FieldProperty } from "../state/field-property";
import { Big, roundToPrecision, toPlainText } from "./decimal";
import type { CellPath, WriteContext } from "./write-context";

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Sent text; null for a value that is no text (the error is noted). */
export function readText(
  value: unknown,
  at: CellPath,
  { errors }: WriteContext,
): string | null {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  errors.add(`${at.path}.value`, BAD_SHAPE);
  return null;
}

/** A NUMBER cell: rounded decimal text, "" when empty or invalid. */
export function readNumber(
  value: unknown,
  at: CellPath,
  context: WriteContext,
): string {
  const text = readText(value, at, context)?.trim() ?? "";
  if (text === "") return "";
  if (!NUMBER.test(text)) {
    // In a table such text silently becomes an empty cell.
    if (at.bracketPath !== null) {
      context.errors.add(`${at.bracketPath}.value`, NOT_A_NUMBER);
    }
    return "";
  }
  const rounded = roundToPrecision(new Big(text), context.precision);
  if (rounded === null) {
    context.errors.add(`${at.path}.value`, TOO_MANY_DIGITS);
    return "";
  }
  return toPlainText(rounded);
}

/** A LINK cell; the form of the address depends on its protocol. */
export function readLink(
  property: FieldProperty,
  value: unknown,
  at: CellPath,
  context: WriteContext,
): string {
  const text = readText(value, at, context) ?? "";
  const isWrong =
    (property.protocol === "WEB" && !/^(https?|ftp):\/\/\S+$/i.test(text)) ||
    (property.protocol === "MAIL" && !/^\S+@\S+$/.test(text));
  if (text !== "" && isWrong) {
    context.errors.add(`${at.path}.value`, BAD_URL);
  }
  return text;
}
