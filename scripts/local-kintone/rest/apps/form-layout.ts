import { placedCodes } from "../../apps/layout-sync";
import { SYSTEM_TYPES } from "../../apps/system-fields";
import { fieldNotFound } from "../../errors/app-errors";
import { checkLength } from "../../errors/check-length";
import type { ErrorCollector } from "../../errors/error-collector";
import { BAD_ENUM, BAD_SHAPE, REQUIRED_PARAMETER } from "../../errors/messages";
import { text } from "../../errors/text";
import { isObject } from "../../json";
import type { LayoutField, LayoutRow } from "../../state/app";
import type { FieldProperties } from "../../state/field-property";
import { changePreview, readableConfig } from "../access";
import type { Operation } from "../operation";
import { Parameters } from "../parameters";

const INCOMPLETE = text(
  "フォームのすべてのフィールドを指定する必要があります。",
  "Every field of the form has to be in the layout.",
);

const LONGEST_ELEMENT_ID = 64;

/** Elements of a row that are no fields. */
const DECORATIONS = new Set(["LABEL", "SPACER", "HR"]);

function getLayout(which: "live" | "preview"): Operation["handle"] {
  return (call) => {
    const read = new Parameters(call.params);
    const app = read.id("app");
    read.check();
    const { layout, revision } = readableConfig(call, app, which);
    return { layout, revision: String(revision) };
  };
}

const updateLayout: Operation = {
  method: "PUT",
  path: "preview/app/form/layout",
  handle: (call) => {
    const read = new Parameters(call.params);
    const app = read.id("app");
    const rows = read.list("layout");
    if (rows === undefined) read.errors.add("layout", REQUIRED_PARAMETER);
    const revision = read.revision();
    read.check();
    const preview = changePreview(call, app, revision, ({ properties }) => {
      const layout = readRows(rows ?? [], properties, "layout", read.errors);
      read.check();
      checkComplete(layout, properties, read.errors);
      read.check();
      return { layout };
    });
    return { revision: String(preview.revision) };
  },
};

function readRows(
  rows: readonly unknown[],
  properties: FieldProperties,
  path: string,
  errors: ErrorCollector,
): LayoutRow[] {
  return rows.map((row, index): LayoutRow => {
    const at = `${path}[${index}]`;
    if (!isObject(row)) {
      errors.add(at, BAD_SHAPE);
      return { type: "ROW", fields: [] };
    }
    const fields = Array.isArray(row.fields) ? row.fields : [];
    if (row.type === "ROW") {
      return {
        type: "ROW",
        fields: readFields(fields, properties, `${at}.fields`, errors),
      };
    }
    if (row.type !== "SUBTABLE" && row.type !== "GROUP") {
      errors.add(`${at}.type`, BAD_ENUM);
      return { type: "ROW", fields: [] };
    }
    const code = String(row.code ?? "");
    const property = properties[code];
    if (property?.type !== row.type) throw fieldNotFound(code);
    if (row.type === "GROUP") {
      const inner = Array.isArray(row.layout) ? row.layout : [];
      return {
        type: "GROUP",
        code,
        layout: readRows(inner, properties, `${at}.layout`, errors),
      };
    }
    const columns = property.fields ?? {};
    return {
      type: "SUBTABLE",
      code,
      fields: readFields(fields, columns, `${at}.fields`, errors),
    };
  });
}

function readFields(
  fields: readonly unknown[],
  properties: FieldProperties,
  path: string,
  errors: ErrorCollector,
): LayoutField[] {
  return fields.map((field, index): LayoutField => {
    const at = `${path}[${index}]`;
    if (!isObject(field)) {
      errors.add(at, BAD_SHAPE);
      return { type: "SPACER", elementId: "" };
    }
    const type = String(field.type ?? "");
    const size = isObject(field.size)
      ? Object.fromEntries(
          Object.entries(field.size).map(([k, v]) => [k, String(v)]),
        )
      : {};
    if (DECORATIONS.has(type)) {
      const elementId = String(field.elementId ?? "");
      checkLength(elementId, LONGEST_ELEMENT_ID, `${at}.elementId`, errors);
      const label =
        type === "LABEL" ? { label: String(field.label ?? "") } : {};
      return { type, ...label, elementId, size };
    }
    const code = String(field.code ?? "");
    const property = properties[code];
    if (property === undefined) throw fieldNotFound(code);
    if (property.type !== type) errors.add(`${at}.type`, BAD_ENUM);
    // Related records are as wide as the form.
    return type === "REFERENCE_TABLE" ? { type, code } : { type, code, size };
  });
}

function checkComplete(
  layout: readonly LayoutRow[],
  properties: FieldProperties,
  errors: ErrorCollector,
): void {
  const placed = placedCodes(layout);
  const expected = Object.values(properties)
    .filter(({ type }) => !SYSTEM_TYPES.has(type) && !DECORATIONS.has(type))
    .map(({ code }) => code);
  const isComplete = expected.every((code) => placed.includes(code));
  if (!isComplete || new Set(placed).size < placed.length) {
    errors.add("layout", INCOMPLETE);
  }
}

export const FORM_LAYOUT_OPERATIONS: readonly Operation[] = [
  { method: "GET", path: "app/form/layout", handle: getLayout("live") },
  {
    method: "GET",
    path: "preview/app/form/layout",
    handle: getLayout("preview"),
  },
  updateLayout,
];
