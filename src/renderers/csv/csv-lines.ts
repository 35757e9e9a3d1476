import type { DataTable, DataValue } from "../../report/report-data";
import { csvText } from "./csv-field";

const BOM = "\ufeff";
export const CSV_LINE_END = "\r\n";

/** The header and the rows of a table, each a list of fields as they are written. */
export const csvLines = (table: DataTable): readonly (readonly string[])[] => [
  table.columns.map(({ label }) => csvText(label)),
  ...table.rows.map((row) => row.map(csvValue)),
];

/** A table as a CSV file in UTF-8 with BOM, by which Excel knows it. */
export const csvBytes = (table: DataTable): Uint8Array<ArrayBuffer> => {
  const lines = csvLines(table).map(
    (fields) => fields.join(",") + CSV_LINE_END,
  );
  return new TextEncoder().encode(BOM + lines.join(""));
};

const csvValue = (value: DataValue): string => {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return csvText(value);
  return value.kind === "date" ? value.date : csvText(value.recordId);
};
