import type { Attachment } from "../../domain/activity";
import type { Person } from "../../domain/person";
import { isBlank } from "../../domain/sameness/sameness";
import { toJapanTime } from "./days/japan-time";

/** One field of a record as kintone returns it (kintone: GET records, field types). */
export interface Cell {
  readonly type: string;
  readonly value: unknown;
}

/** What a cell says: a value, nothing (blank), or something that makes no sense here. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T | undefined }
  | { readonly ok: false };

const BLANK = { ok: true, value: undefined } as const;
const UNREADABLE = { ok: false } as const;

/** The cell of a field code; undefined when the record has none of that shape. */
export const cellOf = (record: unknown, code: string): Cell | undefined => {
  const cell = propertyOf(record, code);
  return isCell(cell) ? cell : undefined;
};

/** Trimmed text of any field that can be put in words; several values are joined by 、. */
export const readText = (cell: Cell): Reading<string> => {
  const { value } = cell;
  if (value === null || value === undefined) return BLANK;
  if (typeof value === "string") {
    const text = value.trim().replaceAll("\r\n", "\n");
    return isBlank(text) ? BLANK : { ok: true, value: text };
  }
  const texts = readTexts(cell);
  return texts.ok && texts.value !== undefined
    ? { ok: true, value: texts.value.join("、") }
    : { ok: texts.ok, value: undefined };
};

/** Values of a field with several; a text is taken apart at 、 , ; and line ends. */
export const readTexts = (cell: Cell): Reading<readonly string[]> => {
  const { value } = cell;
  if (value === null || value === undefined) return BLANK;
  if (typeof value === "string") return filled(value.split(/[、，,；;\n]/u));
  if (!Array.isArray(value)) return UNREADABLE;
  const names = value.map(nameOf);
  return isEach(names) ? filled(names) : UNREADABLE;
};

/** People of a user selection, in the order entered. */
export const readPeople = (cell: Cell): Reading<readonly Person[]> => {
  const { value } = cell;
  if (!Array.isArray(value)) return UNREADABLE;
  const people = value.map((user: unknown): Person | undefined => {
    const code = propertyOf(user, "code");
    const name = propertyOf(user, "name");
    return typeof code === "string" && code !== ""
      ? { code, ...(typeof name === "string" && name !== "" ? { name } : {}) }
      : undefined;
  });
  if (!isEach(people)) return UNREADABLE;
  return people.length === 0 ? BLANK : { ok: true, value: people };
};

/** A number from NUMBER (a decimal text) or a calculated field. */
export const readNumber = (cell: Cell): Reading<number> => {
  const { value } = cell;
  if (value === null || value === undefined) return BLANK;
  if (typeof value !== "string" && typeof value !== "number") return UNREADABLE;
  const text = String(value).normalize("NFKC").replaceAll(",", "").trim();
  if (text === "") return BLANK;
  return /^-?\d+(\.\d+)?$/u.test(text)
    ? { ok: true, value: Number(text) }
    : UNREADABLE;
};

/** Whether any box is ticked. */
export const readMark = (cell: Cell): Reading<boolean> =>
  Array.isArray(cell.value)
    ? { ok: true, value: cell.value.length > 0 }
    : UNREADABLE;

/** Text of a date field: a date-time, calculated ones too, becomes the day in Japan, others stay as entered. */
export const readDateText = (cell: Cell): Reading<string> => {
  if (!isInstant(cell) || !cell.value) return readText(cell);
  const time = toJapanTime(cell.value);
  return time === undefined ? UNREADABLE : { ok: true, value: time.date };
};

/** HH:MM of a time or, in Japan, of a date-time. */
export const readClock = (cell: Cell): Reading<string> => {
  if (cell.value === null || cell.value === "") return BLANK;
  const text = isInstant(cell) ? toJapanTime(cell.value)?.clock : cell.value;
  return typeof text === "string" && /^([01]\d|2[0-3]):[0-5]\d$/u.test(text)
    ? { ok: true, value: text }
    : UNREADABLE;
};

/** The day in Japan of a date-time; blank for a time, which has none. */
export const readDayOfClock = (cell: Cell): Reading<string> =>
  isInstant(cell) ? readDateText(cell) : BLANK;

/** A calculated field tells its format by its value alone: 2022-10-05T01:30:00Z. */
const isInstant = ({ type, value }: Cell): boolean =>
  type === "DATETIME" ||
  (type === "CALC" && typeof value === "string" && value.includes("T"));

/** Attached files; a file without a key can't be fetched and makes the cell unreadable. */
export const readFiles = (cell: Cell): Reading<readonly Attachment[]> => {
  const { value } = cell;
  if (!Array.isArray(value)) return UNREADABLE;
  const files = value.map((file: unknown): Attachment | undefined => {
    const fileKey = propertyOf(file, "fileKey");
    const size = Number(propertyOf(file, "size"));
    if (typeof fileKey !== "string" || !Number.isFinite(size)) return undefined;
    return {
      fileKey,
      name: String(propertyOf(file, "name") ?? ""),
      contentType: String(propertyOf(file, "contentType") ?? ""),
      size,
    };
  });
  return isEach(files) ? { ok: true, value: files } : UNREADABLE;
};

/** A row of a table: a record of its own cells. */
interface Row {
  /** The number that kintone gave it; absent for one that is not saved. */
  readonly id?: string;
  readonly cells: unknown;
}

/** Rows of a table. */
export const readRows = (cell: Cell): Reading<readonly Row[]> =>
  cell.type === "SUBTABLE" && Array.isArray(cell.value)
    ? { ok: true, value: cell.value.map(rowOf) }
    : UNREADABLE;

const rowOf = (row: unknown): Row => {
  const id = propertyOf(row, "id");
  const cells = propertyOf(row, "value");
  return typeof id === "string" && id !== "" ? { id, cells } : { cells };
};

const filled = (texts: readonly string[]): Reading<readonly string[]> => {
  const values = texts
    .map((text) => text.trim())
    .filter((text) => !isBlank(text));
  return values.length === 0 ? BLANK : { ok: true, value: values };
};

const isEach = <T>(
  values: readonly (T | undefined)[],
): values is readonly T[] => !values.includes(undefined);

/** Own properties only: a field code may be called "constructor". */
const propertyOf = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;

const isCell = (value: unknown): value is Cell =>
  typeof value === "object" &&
  value !== null &&
  typeof (value as Partial<Cell>).type === "string";

/** A choice, or a user or organization by name. */
const nameOf = (value: unknown): string | undefined => {
  if (typeof value === "string") return value;
  const name = propertyOf(value, "name") ?? propertyOf(value, "code");
  return typeof name === "string" ? name : undefined;
};
