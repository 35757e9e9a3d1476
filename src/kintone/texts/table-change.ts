import { isReordered, isSameRow } from "../../publishing/editing/text-draft";
import type { TextRow } from "../../publishing/editing/text-row";
import { cellOf } from "../../publishing/editing/text-row";
import {
  cellsOf,
  TEXT_TABLE_NAMES,
} from "../../publishing/editing/text-tables";
import type { FormField } from "./encode-cell";
import { encodeCell } from "./encode-cell";
import type { TextPlace } from "./text-place";

/** A table of the live form. */
export type FormTables = Readonly<
  Record<
    string,
    { readonly fields?: Readonly<Record<string, FormField>> } | undefined
  >
>;

/** A value that a field of the form does not take. */
export interface NoOption {
  /** Field code. */
  readonly field: string;
  readonly value: string;
}

/** Fields of the record as kintone takes them (kintone: PUT record). */
export type TablesChange =
  | { readonly record: Readonly<Record<string, { readonly value: unknown }>> }
  | { readonly noOption: NoOption };

/**
 * What to send so that the rows of a record are others. Every row is listed
 * with its number, for kintone removes what is not; of a row only the cells that
 * changed are, for it keeps the others, also those of columns that we don't
 * know. A table without a change is not sent.
 */
export const tablesChange = (
  before: readonly TextRow[],
  after: readonly TextRow[],
  form: FormTables,
  place: TextPlace,
): TablesChange => {
  const record: Record<string, { readonly value: unknown }> = {};
  for (const table of TEXT_TABLE_NAMES) {
    const code = place.source.fields[table];
    const was = before.filter((row) => row.table === table);
    const rows = after.filter((row) => row.table === table);
    if (code === undefined || isUnchanged(was, rows)) continue;
    const value: unknown[] = [];
    for (const row of rows) {
      const old = was.find(({ key }) => key === row.key);
      const change = rowChange(old, row, form[code]?.fields ?? {}, place);
      if ("noOption" in change) return change;
      value.push(
        old?.rowId === undefined
          ? { value: change.cells }
          : { id: old.rowId, value: change.cells },
      );
    }
    record[code] = { value };
  }
  return { record };
};

const isUnchanged = (
  before: readonly TextRow[],
  after: readonly TextRow[],
): boolean =>
  before.length === after.length &&
  !isReordered(before, after) &&
  before.every((row, index) => {
    const now = after[index];
    return now !== undefined && now.key === row.key && isSameRow(row, now);
  });

const rowChange = (
  old: TextRow | undefined,
  row: TextRow,
  fields: Readonly<Record<string, FormField>>,
  place: TextPlace,
):
  | { readonly cells: Readonly<Record<string, { readonly value: unknown }>> }
  | { readonly noOption: NoOption } => {
  const cells: Record<string, { readonly value: unknown }> = {};
  // Of a new row also the blank ones: kintone would fill in its defaults.
  const changed = cellsOf(row.table).filter(
    (name) => old === undefined || cellOf(old, name) !== cellOf(row, name),
  );
  for (const name of changed) {
    const code = place.source.fields[name];
    const value = cellOf(row, name);
    const field = code === undefined ? undefined : fields[code];
    if (value === "" && canNotBeBlank(field)) continue;
    const encoded = field && encodeCell(name, value, field, place);
    if (code === undefined || encoded === undefined) {
      return { noOption: { field: code ?? name, value } };
    }
    cells[code] = { value: encoded };
  }
  return { cells };
};

/** kintone: one of the choices of a radio button is always taken. */
const canNotBeBlank = (field: FormField | undefined): boolean =>
  field === undefined || field.type === "RADIO_BUTTON";
