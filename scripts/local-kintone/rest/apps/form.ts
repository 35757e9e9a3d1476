import { SYSTEM_TYPES } from "../../apps/system-fields";
import type { AppConfig, LayoutField, LayoutRow } from "../../state/app";
import type { FieldProperty, FieldType } from "../../state/field-property";
import { readableConfig } from "../access";
import type { Operation } from "../operation";
import { Parameters } from "../parameters";

const LIMITED = ["minLength", "maxLength", "unique"] as const;
const UNIT = ["displayScale", "unit", "unitPosition"] as const;

/** Members of a field by its type, besides code, label, noLabel and type. */
const MEMBERS: Readonly<
  Partial<Record<FieldType, readonly (keyof FieldProperty)[]>>
> = {
  SINGLE_LINE_TEXT: [
    "required",
    ...LIMITED,
    "expression",
    "hideExpression",
    "defaultValue",
  ],
  MULTI_LINE_TEXT: ["required", "defaultValue"],
  RICH_TEXT: ["required", "defaultValue"],
  NUMBER: [
    "required",
    "unique",
    "minValue",
    "maxValue",
    "digit",
    ...UNIT,
    "defaultValue",
  ],
  CALC: ["required", "expression", "hideExpression", "format", ...UNIT],
  DATE: ["required", "unique", "defaultValue"],
  DATETIME: ["required", "unique", "defaultValue"],
  TIME: ["required", "defaultValue"],
  LINK: ["required", ...LIMITED, "protocol", "defaultValue"],
  FILE: ["required"],
  DROP_DOWN: ["required", "defaultValue"],
  RADIO_BUTTON: ["required", "defaultValue"],
  CHECK_BOX: ["required", "defaultValue"],
  MULTI_SELECT: ["required", "defaultValue"],
  USER_SELECT: ["required"],
  ORGANIZATION_SELECT: ["required"],
  GROUP_SELECT: ["required"],
};

/** Members that are null and not "" while they are not set. */
const NULLABLE: ReadonlySet<string> = new Set([
  "minLength",
  "maxLength",
  "minValue",
  "maxValue",
  "displayScale",
]);

/** Everything of a form in the order of its layout, then other system fields. */
function formView({ layout, properties }: AppConfig): object[] {
  const placed = placedElements(layout);
  const codes = new Set(placed.map(({ code }) => code));
  const elsewhere = Object.values(properties).filter(
    ({ type, code, enabled }) =>
      SYSTEM_TYPES.has(type) && enabled === undefined && !codes.has(code),
  );
  return [...placed, ...elsewhere].map((element) => {
    const property = properties[element.code ?? ""];
    return property === undefined
      ? decorationView(element)
      : fieldView(property);
  });
}

/** What rows and groups hold; a table is one element. */
function placedElements(rows: readonly LayoutRow[]): LayoutField[] {
  return rows.flatMap((row): readonly LayoutField[] => {
    if (row.type === "GROUP") return placedElements(row.layout ?? []);
    if (row.type === "SUBTABLE") {
      return [{ type: row.type, code: row.code ?? "" }];
    }
    return row.fields ?? [];
  });
}

function decorationView({ type, label, elementId }: LayoutField): object {
  if (type === "LABEL") return { type, label };
  return type === "SPACER" ? { type, elementId } : { type };
}

function fieldView(property: FieldProperty): object {
  const { type, code, label, noLabel, lookup, referenceTable } = property;
  const view = { type, code, label, noLabel: textOf("noLabel", noLabel) };
  const related = lookup ?? referenceTable;
  if (related !== undefined) {
    const required =
      lookup === undefined
        ? {}
        : { required: textOf("required", property.required) };
    return { ...view, ...required, relatedApp: related.relatedApp.app };
  }
  if (type === "SUBTABLE") {
    const fields = Object.values(property.fields ?? {}).map(fieldView);
    return { ...view, fields };
  }
  const { options, defaultNowValue } = property;
  return {
    ...view,
    ...Object.fromEntries(
      (MEMBERS[type] ?? []).map((name) => [name, textOf(name, property[name])]),
    ),
    ...(options && { options: Object.keys(options) }),
    ...(defaultNowValue !== undefined && {
      defaultExpression: defaultNowValue ? "NOW" : null,
    }),
  };
}

/** This call writes switches as text. */
function textOf(name: string, value: unknown): unknown {
  if (value === "" && NULLABLE.has(name)) return null;
  return typeof value === "boolean" ? String(value) : value;
}

function getForm(which: "live" | "preview"): Operation["handle"] {
  return (call) => {
    const read = new Parameters(call.params);
    const app = read.id("app");
    read.check();
    return { properties: formView(readableConfig(call, app, which)) };
  };
}

/** The older call for a form, which samples of plugins still use. */
export const FORM_OPERATIONS: readonly Operation[] = [
  { method: "GET", path: "form", handle: getForm("live") },
  { method: "GET", path: "preview/form", handle: getForm("preview") },
];
