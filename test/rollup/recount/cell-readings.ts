import type { RawRecord } from "./raw-record";
import { WRITTEN_DATES } from "./written-dates";

/** YYYY-MM-DD, or YYYY-MM or YYYY (年度) where a text says no more; "" without a date. */
export const dateOf = (record: RawRecord, code: string | undefined): string => {
  const date = text(record, code);
  switch (record[code ?? ""]?.type) {
    case "SINGLE_LINE_TEXT":
      return WRITTEN_DATES[date] ?? "";
    case "DATETIME":
      return date === ""
        ? ""
        : new Date(Date.parse(date) + 9 * 3_600_000).toISOString().slice(0, 10);
    default:
      return date;
  }
};

export const means = (words: string, spellings: readonly string[]): boolean =>
  spellings.map(normal).includes(normal(words));

/** Of an organization its name; "" for a field that is not used, or says that nothing is set. */
export const text = (record: RawRecord, code: string | undefined): string => {
  const value = record[code ?? ""]?.value ?? "";
  const words = Array.isArray(value)
    ? value.map(({ name }: { name: string }) => name).join("、")
    : String(value).trim();
  return isUnset(words) ? "" : words;
};

const isUnset = (words: string) => normal(words) === "未設定";

/** What a choice of several, or a text with 、 between, holds: each once, one blank when nothing. */
export const each = (
  record: RawRecord,
  code: string | undefined,
): readonly string[] => {
  const value = record[code ?? ""]?.value ?? [];
  const words = (Array.isArray(value) ? value : String(value).split("、"))
    .map((word) => normal(String(word)))
    .filter((word) => word !== "" && !isUnset(word));
  return words.length === 0 ? [""] : [...new Set(words)];
};

export const isTicked = (
  record: RawRecord,
  code: string | undefined,
): boolean => {
  const value = record[code ?? ""]?.value;
  return Array.isArray(value) && value.length > 0;
};

export const normal = (words: string) =>
  words
    .normalize("NFKC")
    .replace(
      /\s|\u00AD|\u200B|\u200D|\u2060|\uFEFF|[\u{E0100}-\u{E01EF}]/gu,
      "",
    )
    .replaceAll("⻑", "長");
