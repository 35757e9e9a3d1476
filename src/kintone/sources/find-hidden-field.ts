import type { FormFields } from "../../settings/check-settings-against-form";
import { cellOf, readRows } from "../decode/cells";

/**
 * The first field that the form has but some record lacks: kintone leaves out
 * what the reader may not view (kintone: field permissions).
 * @param codes mapped field codes, also of fields inside tables
 */
export const findHiddenField = (
  records: readonly unknown[],
  codes: ReadonlySet<string>,
  form: FormFields,
): string | undefined => {
  for (const code of codes) {
    if (!Object.hasOwn(form, code)) continue;
    const inner = Object.keys(form[code]?.fields ?? {}).filter((inside) =>
      codes.has(inside),
    );
    for (const record of records) {
      const cell = cellOf(record, code);
      if (cell === undefined) return code;
      const rows = inner.length === 0 ? undefined : readRows(cell);
      for (const { cells } of (rows?.ok && rows.value) || []) {
        const hidden = inner.find(
          (inside) => cellOf(cells, inside) === undefined,
        );
        if (hidden !== undefined) return hidden;
      }
    }
  }
  return undefined;
};
