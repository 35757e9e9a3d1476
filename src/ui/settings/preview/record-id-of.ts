import { cellOf } from "../../../kintone/decode/cells";

/** The number of a record; "?" when it has none. */
export const recordIdOf = (record: unknown): string =>
  String(cellOf(record, "$id")?.value ?? "?");
