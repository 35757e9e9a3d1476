import type {
  FieldProperties,
  FieldProperty,
  ReferenceTableProperty,
} from "../../../state/field-property";
import { fill, h } from "../dom";
import type { RecordData } from "../record-data";
import { RestError } from "../rest-error";
import type { FormEnv } from "./form-env";
import { renderValue } from "./values/value-view";

/** The related records of a record; empty while it is being written. */
export function renderReferenceTable(
  property: FieldProperty,
  record: RecordData,
  env: FormEnv,
): HTMLElement {
  const place = h("div");
  const { referenceTable } = property;
  if (referenceTable !== undefined && !env.isInput)
    loadRelated(referenceTable, record, env).then(
      (table) => fill(place, table),
      (error: unknown) =>
        fill(place, error instanceof RestError ? error.message : String(error)),
    );
  return h(
    "div",
    { class: "lk-form-field lk-form-table", "data-field": property.code },
    property.noLabel !== true &&
      h("span", { class: "lk-form-label" }, property.label),
    place,
  );
}

async function loadRelated(
  related: ReferenceTableProperty,
  record: RecordData,
  env: FormEnv,
): Promise<HTMLElement> {
  const { condition, relatedApp, displayFields } = related;
  const key = String(record[condition.field]?.value ?? "");
  const conditions = [
    `${condition.relatedField} = "${key.replace(/[\\"]/gu, "\\$&")}"`,
    related.filterCond,
  ].filter((part) => part !== "");
  const order = related.sort === "" ? "" : ` order by ${related.sort}`;
  const [{ properties }, { records }] = await Promise.all([
    env.rest.get<{ properties: FieldProperties }>(
      `${env.rest.root}/app/form/fields.json`,
      { app: relatedApp.app },
    ),
    env.rest.get<{ records: RecordData[] }>(`${env.rest.root}/records.json`, {
      app: relatedApp.app,
      query: `${conditions.map((part) => `(${part})`).join(" and ")}${order} limit ${related.size}`,
    }),
  ]);
  const columns = displayFields
    .map((code) => properties[code])
    .filter((column) => column !== undefined);
  return h(
    "table",
    { class: "lk-subtable" },
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        ...columns.map((column) => h("th", { scope: "col" }, column.label)),
      ),
    ),
    h(
      "tbody",
      {},
      ...records.map((one) =>
        h(
          "tr",
          {},
          ...columns.map((column) =>
            h("td", {}, renderValue(column, one[column.code], env)),
          ),
        ),
      ),
    ),
  );
}
