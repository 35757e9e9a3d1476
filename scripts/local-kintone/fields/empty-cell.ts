import type { FieldType } from "../state/field-property";
import type { CellValue } from "../state/record";

const LISTS: ReadonlySet<FieldType> = new Set<FieldType>([
  "CHECK_BOX",
  "MULTI_SELECT",
  "USER_SELECT",
  "ORGANIZATION_SELECT",
  "GROUP_SELECT",
  "FILE",
  "SUBTABLE",
]);

const NULLS: ReadonlySet<FieldType> = new Set<FieldType>([
  "DROP_DOWN",
  "RADIO_BUTTON",
  "DATE",
  "TIME",
  "DATETIME",
]);

/** The value of a cell that nothing was written to. */
export function emptyCell(type: FieldType): CellValue {
  if (LISTS.has(type)) return [];
  return NULLS.has(type) ? null : "";
}

/** Whether a cell counts as missing: absent, null, "" or []. */
export function isEmptyCell(value: CellValue | undefined): boolean {
  if (value === undefined || value === null || value === "") return true;
  return Array.isArray(value) && value.length === 0;
}
