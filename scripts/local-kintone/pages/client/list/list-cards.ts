import type { View } from "../../../state/app";
import type { FieldProperties } from "../../../state/field-property";
import type { AppLinks } from "../app-links";
import { h } from "../dom";
import { renderValue, type ValueViewEnv } from "../form/values/value-view";
import type { RecordData } from "../record-data";
import type { Texts } from "../text/ja";
import type { ListTable } from "./list-table";

/** The list of a phone: a card a record with the view's fields. */
export function renderListCards(parts: {
  readonly view: View;
  readonly properties: FieldProperties;
  readonly records: readonly RecordData[];
  readonly links: AppLinks;
  readonly texts: Texts;
  readonly env: ValueViewEnv;
}): ListTable {
  const fields = (parts.view.fields ?? [])
    .map((code) => parts.properties[code])
    .filter((property) => property !== undefined);
  const columns = new Map<string, HTMLElement[]>(
    fields.map((field) => [field.code, []]),
  );
  const cards = parts.records.map((record) => {
    const values = fields.map((field) => {
      const value = renderValue(field, record[field.code], parts.env);
      columns.get(field.code)?.push(value);
      return h(
        "span",
        { class: "lk-card-line" },
        h("span", { class: "lk-card-label" }, field.label),
        value,
      );
    });
    return h(
      "li",
      { class: "lk-card" },
      h(
        "a",
        { href: parts.links.detail(String(record.$id?.value)) },
        ...values,
      ),
    );
  });
  return {
    element:
      cards.length === 0
        ? h("p", { class: "lk-list-empty" }, parts.texts.noRecords)
        : h("ul", { class: "lk-cards" }, ...cards),
    columns,
  };
}
