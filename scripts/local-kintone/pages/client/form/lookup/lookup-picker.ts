import type {
  FieldProperties,
  LookupProperty,
} from "../../../../state/field-property";
import { h } from "../../dom";
import type { RecordData } from "../../record-data";
import { createDialog } from "../../widgets/dialog";
import { renderValue, type ValueViewEnv } from "../values/value-view";
import type { Texts } from "../../text/ja";

/** Lets the user choose the record to copy from; null when none was chosen. */
export function pickLookupRecord(parts: {
  readonly label: string;
  readonly lookup: LookupProperty;
  readonly properties: FieldProperties;
  readonly records: readonly RecordData[];
  readonly texts: Texts;
  readonly env: ValueViewEnv;
}): Promise<RecordData | null> {
  const { lookup, properties, records, texts } = parts;
  const codes = [
    ...new Set([lookup.relatedKeyField, ...lookup.lookupPickerFields]),
  ];
  const columns = codes
    .map((code) => properties[code])
    .filter((property) => property !== undefined);
  return new Promise((resolve) => {
    const rows = records.map((record) =>
      h(
        "tr",
        {},
        h(
          "td",
          {},
          h(
            "button",
            {
              type: "button",
              class: "lk-button lk-button-normal",
              click: () => {
                resolve(record);
                dialog.close();
              },
            },
            texts.lookupSelect,
          ),
        ),
        ...columns.map((column) =>
          h("td", {}, renderValue(column, record[column.code], parts.env)),
        ),
      ),
    );
    const table = h(
      "table",
      { class: "lk-picker-table" },
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          h("th"),
          ...columns.map((column) => h("th", { scope: "col" }, column.label)),
        ),
      ),
      h("tbody", {}, ...rows),
    );
    const dialog = createDialog(
      {
        title: `${texts.lookupTitle}: ${parts.label}`,
        body: rows.length === 0 ? h("p", {}, texts.lookupNone) : table,
        showOkButton: false,
        showCancelButton: true,
        showCloseButton: true,
      },
      texts,
    );
    // A chosen record has resolved the promise before; this one is ignored then.
    dialog.show().then(() => resolve(null));
  });
}
