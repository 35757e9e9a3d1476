import {
  type Cell,
  INVALID_NUMBER,
  type RecordData,
  type RowData,
} from "../record-data";

/**
 * A record as change and submit events carry it: they know nothing about
 * attachments, and show text that is no number as invalid.
 */
export function eventRecord(record: RecordData): RecordData {
  return Object.fromEntries(
    Object.entries(record).map(([code, cell]) => [code, eventCell(cell)]),
  );
}

/** One cell as change and submit events carry it. */
export function eventCell(cell: Cell): Cell {
  switch (cell.type) {
    case "FILE":
      return { ...cell, value: [] };
    case "NUMBER":
      return isNumberOrEmpty(cell.value)
        ? cell
        : { ...cell, value: INVALID_NUMBER };
    case "SUBTABLE":
      return {
        ...cell,
        value: (cell.value as RowData[]).map(eventRow),
      };
    default:
      return cell;
  }
}

export function eventRow(row: RowData): RowData {
  return { ...row, value: eventRecord(row.value) };
}

function isNumberOrEmpty(value: unknown): boolean {
  return (
    value === null ||
    /^\s*(?:[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)?\s*$/iu.test(String(value))
  );
}
