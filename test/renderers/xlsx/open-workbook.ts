import { strFromU8, unzipSync } from "fflate";
import type { CellValue, Sheet } from "hucre/xlsx";
import { readXlsx } from "hucre/xlsx";
import { Window } from "happy-dom";

/** A written workbook, opened again. */
export interface OpenedWorkbook {
  readonly names: readonly string[];
  /** @throws when there is no such sheet */
  sheet(name: string): Sheet;
  /** The XML of a part as it was written. */
  part(path: string): string;
  readonly parts: readonly string[];
}

export const openWorkbook = async (
  bytes: Uint8Array,
): Promise<OpenedWorkbook> => {
  const parts = unzipSync(bytes);
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return {
    names: sheets.map(({ name }) => name),
    sheet: (name) => {
      const found = sheets.find((sheet) => sheet.name === name);
      if (found === undefined) throw new Error(`No sheet ${name}.`);
      return found;
    },
    part: (path) => strFromU8(parts[path] ?? new Uint8Array()),
    parts: Object.keys(parts),
  };
};

/** The rows of a machine sheet as records by the labels of row 1. */
export const recordsOf = ({
  rows: [header = [], ...rows],
}: Sheet): readonly Record<string, CellValue>[] =>
  rows.map((row) =>
    Object.fromEntries(
      header.map((label, index) => [String(label), row[index] ?? null]),
    ),
  );

/** Every number of a sheet, row by row. */
export const numbersOf = (sheet: Sheet): readonly number[] =>
  sheet.rows.flat().filter((value) => typeof value === "number");

/** A part of the package as a document to search. */
export const xmlOf = (source: string) =>
  new new Window().DOMParser().parseFromString(source, "text/xml");
