import type { Report } from "../../report/report";
import type { DataTable } from "../../report/report-data";
import { CSV_LINE_END, csvBytes, csvLines } from "./csv-lines";
import { encodeShiftJis } from "./encode-shift-jis";
import type { Unencodable } from "./unencodable";
import { codePointName } from "./unencodable";

export type CsvEncoding = "utf-8" | "shift_jis";

export interface CsvFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What the encoding does not hold; 〓 stands for it in the file. Empty for UTF-8. */
  readonly unencodable: readonly Unencodable[];
}

/**
 * The figures in long form, one a line (RFC 4180, CRLF): UTF-8 with BOM, or
 * Shift_JIS (CP932) for older programs of Windows. Numbers are bare, days are
 * ISO, a blank is not 0.
 */
export const renderCsv = (
  { data: { figures } }: Report,
  { encoding }: { readonly encoding: CsvEncoding },
): CsvFile =>
  encoding === "utf-8"
    ? { bytes: csvBytes(figures), unencodable: [] }
    : inShiftJis(csvLines(figures), figures);

const inShiftJis = (
  lines: readonly (readonly string[])[],
  table: DataTable,
): CsvFile => {
  const bytes: number[] = [];
  const found = new Map<string, Unencodable>();
  const write = (text: string) => {
    const encoded = encodeShiftJis(text);
    for (const byte of encoded.bytes) bytes.push(byte);
    return encoded.missing;
  };
  lines.forEach((fields, line) => {
    fields.forEach((field, column) => {
      if (column > 0) write(",");
      for (const character of new Set(write(field))) {
        const key = JSON.stringify([character, column, field]);
        const before = found.get(key);
        found.set(key, {
          character,
          codePoint: codePointName(character),
          table: table.title,
          row: before?.row ?? line + 1,
          column: table.columns[column]?.label ?? "",
          text: String(table.rows[line - 1]?.[column] ?? field),
          lines: (before?.lines ?? 0) + 1,
        });
      }
    });
    write(CSV_LINE_END);
  });
  return {
    bytes: Uint8Array.from(bytes),
    unencodable: [...found.values()],
  };
};
