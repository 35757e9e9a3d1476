import {
  activeProcess,
  assigneesOf,
  stateOf,
} from "../../process/record-state";
import type { AppConfig } from "../../state/app";
import type { FieldProperty } from "../../state/field-property";
import type { CellValue, StoredRecord } from "../../state/record";

/** Reads what a query compares from a record; null when it holds nothing. */
export type CellReader = (record: StoredRecord) => CellValue;

/** Reader of a field at the top of the form, system fields included. */
export function topCellReader(
  { type, code }: FieldProperty,
  config: AppConfig,
): CellReader {
  switch (type) {
    case "RECORD_NUMBER":
      return (record) => String(record.id);
    case "CREATOR":
      return (record) => [{ code: record.creator }];
    case "MODIFIER":
      return (record) => [{ code: record.modifier }];
    case "CREATED_TIME":
      return (record) => record.createdAt;
    case "UPDATED_TIME":
      return (record) => record.updatedAt;
    case "STATUS": {
      const process = activeProcess(config);
      return (record) =>
        process === null ? null : stateOf(record, process).name;
    }
    case "STATUS_ASSIGNEE":
      return (record) =>
        assigneesOf(record, config).map((user) => ({ code: user }));
    default:
      return (record) => record.values[code] ?? null;
  }
}

/** The text of a cell; "" when it is empty or no text. */
export function textOf(cell: CellValue): string {
  return typeof cell === "string" ? cell : "";
}

/** Labels of chosen options, or codes of members. */
export function labelsOf(cell: CellValue): readonly string[] {
  if (typeof cell === "string") return cell === "" ? [] : [cell];
  if (cell === null) return [];
  return (cell as readonly (string | { readonly code?: string })[]).map(
    (item) => (typeof item === "string" ? item : (item.code ?? "")),
  );
}
