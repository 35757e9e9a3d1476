import type {
  FieldProperties,
  FieldProperty,
} from "../../../../state/field-property";
import { h } from "../../dom";
import type { Cell, EntityValue, FileValue, RowData } from "../../record-data";
import type { RestClient } from "../../rest";
import type { Texts } from "../../text/ja";
import { toWallClock } from "../../zoned-time";
import { cleanRichText } from "./clean-rich-text";
import { renderFiles } from "./file-view";
import { formatNumber } from "./format-number";

/** What the views of values need besides the value. */
export interface ValueViewEnv {
  readonly texts: Texts;
  readonly timeZone: string;
  readonly rest: RestClient;
}

/** The read-only view of a cell; empty values give an empty element. */
export function renderValue(
  property: FieldProperty,
  cell: Cell | undefined,
  env: ValueViewEnv,
): HTMLElement {
  const view = h("div", { class: `lk-value lk-value-${kebab(property.type)}` });
  if (cell !== undefined) view.append(...valueNodes(property, cell, env));
  return view;
}

function valueNodes(
  property: FieldProperty,
  { value }: Cell,
  env: ValueViewEnv,
): (Node | string)[] {
  if (value === null || value === undefined || value === "") return [];
  switch (property.type) {
    case "NUMBER":
    case "CALC":
      return [formatNumber(property, String(value))];
    case "CREATED_TIME":
    case "UPDATED_TIME":
    case "DATETIME":
      return [toWallClock(String(value), env.timeZone).replace("T", " ")];
    case "RICH_TEXT":
      return [cleanRichText(String(value))];
    case "LINK":
      return [renderLink(property, String(value))];
    case "CREATOR":
    case "MODIFIER":
      return [(value as EntityValue).name];
    case "CHECK_BOX":
    case "MULTI_SELECT":
    case "CATEGORY":
      return chips(value as string[]);
    case "USER_SELECT":
    case "ORGANIZATION_SELECT":
    case "GROUP_SELECT":
    case "STATUS_ASSIGNEE":
      return chips((value as EntityValue[]).map((entity) => entity.name));
    case "FILE":
      return [renderFiles(property, value as FileValue[], env.rest)];
    case "SUBTABLE":
      return [renderTable(property.fields ?? {}, value as RowData[], env)];
    default:
      return [String(value)];
  }
}

function chips(names: readonly string[]): HTMLElement[] {
  return names.map((name) => h("span", { class: "lk-value-item" }, name));
}

const LINK_PREFIXES: Readonly<Record<string, string>> = {
  MAIL: "mailto:",
  CALL: "tel:",
};

function renderLink(property: FieldProperty, value: string): Node | string {
  const prefix = LINK_PREFIXES[property.protocol ?? ""] ?? "";
  const href = `${prefix}${value}`;
  if (!/^(?:https?:|mailto:|tel:)/iu.test(href)) return value;
  return h("a", { href, target: "_blank", rel: "noopener noreferrer" }, value);
}

/** A table inside of a list's cell; it opens on demand. */
function renderTable(
  fields: FieldProperties,
  rows: readonly RowData[],
  env: ValueViewEnv,
): HTMLElement {
  const columns = Object.values(fields);
  return h(
    "details",
    {},
    h("summary", {}, env.texts.rows(rows.length)),
    h(
      "table",
      { class: "lk-subtable" },
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          ...columns.map((one) => h("th", { scope: "col" }, one.label)),
        ),
      ),
      h(
        "tbody",
        {},
        ...rows.map((row) =>
          h(
            "tr",
            {},
            ...columns.map((one) =>
              h("td", {}, renderValue(one, row.value[one.code], env)),
            ),
          ),
        ),
      ),
    ),
  );
}

function kebab(type: string): string {
  return type.toLowerCase().replaceAll("_", "-");
}
