import type { TextRow } from "../../publishing/editing/text-row";
import type {
  TextCellName,
  TextTable,
} from "../../publishing/editing/text-tables";
import {
  cellsOf,
  TEXT_TABLE_NAMES,
} from "../../publishing/editing/text-tables";
import { claimedFreezing } from "../../domain/publishing/claimed-freezing";
import { decodeFreezingState } from "../decode/decode-freezing-state";
import { cellOf } from "../decode/cells";
import { parseFiscalYear } from "../decode/days/parse-fiscal-year";
import { RecordReader } from "../decode/record-reader";
import { readRecord } from "../rest/record-requests";
import { requireVisible } from "../sources/require-visible";
import type { TextPlace } from "./text-place";

/** The texts of a record at one revision of it. */
export interface RecordTexts {
  readonly revision: string;
  /** Of all tables that are mapped, each in its order. */
  readonly rows: readonly TextRow[];
  /** What documents are made of must not change any more. */
  readonly isFrozen?: true;
}

/**
 * Reads the texts that the record has now (kintone: GET record).
 * @throws KintoneError fieldHidden when a part of them may not be viewed
 * @throws what the client throws
 */
export const readTexts = async (place: TextPlace): Promise<RecordTexts> => {
  const { client, source, recordId } = place;
  const { record, revision } = await readRecord({
    client,
    appId: source.appId,
    recordId,
  });
  requireVisible([record], "summaries", source, TEXT_FIELDS);
  return {
    revision,
    ...(isFrozen(record, place) ? { isFrozen: true } : {}),
    rows: TEXT_TABLE_NAMES.flatMap((table) => rowsOf(record, table, place)),
  };
};

const TEXT_FIELDS = TEXT_TABLE_NAMES.flatMap((table) => [
  table,
  ...cellsOf(table),
]);

const isFrozen = (record: unknown, { source, choices }: TextPlace): boolean => {
  const reader = new RecordReader("summaries", record, source.fields, []);
  const state = decodeFreezingState(reader, choices);
  return typeof claimedFreezing(state) === "object";
};

interface StoredRow {
  readonly id: string;
  readonly value: unknown;
}

const rowsOf = (
  record: unknown,
  table: TextTable,
  { source, choices }: TextPlace,
): readonly TextRow[] => {
  const code = source.fields[table];
  const cell = code === undefined ? undefined : cellOf(record, code);
  if (cell?.type !== "SUBTABLE") return [];
  return (cell.value as readonly StoredRow[]).map(({ id, value }) => {
    const reader = new RecordReader("summaries", value, source.fields, []);
    const read = (name: TextCellName): string => {
      const text = reader.text(name) ?? "";
      if (name === "commentaryFiscalYear") {
        return String(parseFiscalYear(text) ?? text);
      }
      if (name !== "commentaryKind") return text;
      const kind = reader.meaning(name, choices.commentaryKind);
      return kind === "unknown" ? text : (kind ?? "");
    };
    return {
      key: id,
      rowId: id,
      table,
      cells: Object.fromEntries(
        cellsOf(table).map((name) => [name, read(name)]),
      ),
    };
  });
};
