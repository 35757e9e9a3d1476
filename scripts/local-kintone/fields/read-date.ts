import { text } from "../errors/text";
import { readText } from "./read-text";
import type { CellPath, WriteContext } from "./write-context";

const BAD_DATE = text(
  "日付の形式が正しくありません。",
  "The date format is not correct.",
);
const BAD_TIME = text(
  "時刻の形式が正しくありません。",
  "The time format is not correct.",
);
const BAD_DATETIME = text(
  "日時の形式が正しくありません。",
  "The date and time format is not correct.",
);

/** A DATE cell "YYYY-MM-DD"; null when empty or invalid. */
export function readDate(
  value: unknown,
  at: CellPath,
  context: WriteContext,
): string | null {
  const sent = readText(value, at, context)?.trim() ?? "";
  if (sent === "") return null;
  if (isDate(sent)) return sent;
  context.errors.add(`${at.path}.value`, BAD_DATE);
  return null;
}

/** A TIME cell "HH:MM"; null when empty or invalid. */
export function readTime(
  value: unknown,
  at: CellPath,
  context: WriteContext,
): string | null {
  const sent = readText(value, at, context)?.trim() ?? "";
  if (sent === "") return null;
  const match = /^(\d{1,2}):(\d{2})(:\d{2}(\.\d+)?)?$/.exec(sent);
  const [, hours = "", minutes = ""] = match ?? [];
  if (match !== null && Number(hours) < 24 && Number(minutes) < 60) {
    return `${hours.padStart(2, "0")}:${minutes}`;
  }
  context.errors.add(`${at.path}.value`, BAD_TIME);
  return null;
}

/** A DATETIME cell in UTC, cut to the minute; null when empty or invalid. */
export function readDateTime(
  value: unknown,
  at: CellPath,
  context: WriteContext,
): string | null {
  const sent = readText(value, at, context)?.trim() ?? "";
  if (sent === "") return null;
  const instant = parseInstant(sent);
  if (instant !== null) return toMinute(instant);
  context.errors.add(`${at.path}.value`, BAD_DATETIME);
  return null;
}

/** Whether a text is a day of the calendar, "YYYY-MM-DD". */
export function isDate(sent: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(sent)) return false;
  const date = new Date(`${sent}T00:00:00Z`);
  return (
    !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === sent
  );
}

/** An instant with a zone; null for anything else. */
export function parseInstant(sent: string): Date | null {
  const match =
    /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/.exec(
      sent,
    );
  if (match === null || !isDate(match[1] ?? "")) return null;
  const date = new Date(sent.replace(/([+-]\d{2})(\d{2})$/, "$1:$2"));
  return Number.isNaN(date.getTime()) ? null : date;
}

/** "YYYY-MM-DDTHH:MM:00Z", cut to the minute. */
export function toMinute(date: Date): string {
  return `${date.toISOString().slice(0, 16)}:00Z`;
}
