import type { SourceName } from "../../fields/fields";
import { fieldsOf } from "../../fields/fields";
import type { Source } from "../../settings/settings";
import { cellOf, readRows } from "../decode/cells";
import { KintoneError } from "../rest/errors/kintone-error";

/** A mapped source, as far as it says where its fields are. */
type Mapped = Pick<Source<string>, "appId" | "fields">;

/**
 * The first of these fields that is left out of a record, or of a row of its
 * table; see requireVisible().
 * @returns its code
 */
export const hiddenAmong = (
  records: readonly unknown[],
  source: SourceName,
  { fields }: Pick<Mapped, "fields">,
  names: readonly string[],
): string | undefined =>
  names
    .map((name) => ({
      field: fields[name],
      table: fields[fieldsOf(source)[name]?.table ?? ""],
    }))
    .find(
      ({ field, table }) =>
        field !== undefined &&
        !records.every((record) => isVisible(record, field, table)),
    )?.field;

/**
 * Holds that each of these fields stands on every record, or in every row of its
 * table: kintone leaves out what the reader may not view (kintone: field
 * permissions), and what is left out must not pass for blank.
 * @param names our names; those that are not mapped are no matter
 * @throws KintoneError fieldHidden with the code of the first that is left out
 */
export const requireVisible = (
  records: readonly unknown[],
  source: SourceName,
  mapped: Mapped,
  names: readonly string[],
): void => {
  const field = hiddenAmong(records, source, mapped, names);
  if (field === undefined) return;
  throw new KintoneError({ code: "fieldHidden", appId: mapped.appId, field });
};

/** A table without rows tells nothing, and holds nothing. */
const isVisible = (
  record: unknown,
  code: string,
  table: string | undefined,
): boolean => {
  if (cellOf(record, code) !== undefined) return true;
  const cell = table === undefined ? undefined : cellOf(record, table);
  const rows = cell && readRows(cell);
  return (
    rows?.ok === true &&
    (rows.value ?? []).every(({ cells }) => cellOf(cells, code) !== undefined)
  );
};
