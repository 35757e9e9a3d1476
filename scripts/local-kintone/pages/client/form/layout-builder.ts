import type { LayoutField, LayoutRow } from "../../../state/app";
import { h } from "../dom";
import { cleanRichText } from "./values/clean-rich-text";

/** Makes the parts of a form that hold values; null leaves a part out. */
export interface LayoutMakers {
  field(code: string, width: string): HTMLElement | null;
  table(code: string, widths: ReadonlyMap<string, string>): HTMLElement | null;
  groupLabel(code: string): string;
  isGroupOpen(code: string): boolean;
}

/** A laid out form with the places that plugins may fill. */
export interface BuiltLayout {
  readonly element: HTMLElement;
  /** Element id of a space → its element. */
  readonly spaces: ReadonlyMap<string, HTMLElement>;
  readonly groups: ReadonlyMap<string, HTMLDetailsElement>;
}

/** Lays a form out as its app says: rows, tables, groups, texts, lines, spaces. */
export function buildLayout(
  layout: readonly LayoutRow[],
  makers: LayoutMakers,
): BuiltLayout {
  const spaces = new Map<string, HTMLElement>();
  const groups = new Map<string, HTMLDetailsElement>();

  const space = (field: LayoutField): HTMLElement => {
    const element = h("div", {
      class: "lk-form-space",
      id: field.elementId === "" ? undefined : field.elementId,
      style: sizeStyle(field),
    });
    if (field.elementId !== undefined && field.elementId !== "")
      spaces.set(field.elementId, element);
    return element;
  };
  const part = (field: LayoutField): HTMLElement | null => {
    switch (field.type) {
      case "SPACER":
        return space(field);
      case "LABEL":
        return h(
          "div",
          { class: "lk-form-text", style: sizeStyle(field) },
          cleanRichText(field.label ?? ""),
        );
      case "HR":
        return h("hr", { class: "lk-form-line" });
      default:
        return makers.field(field.code ?? "", field.size?.width ?? "");
    }
  };
  const row = (one: LayoutRow): HTMLElement | null => {
    const fields = one.fields ?? [];
    if (one.type === "SUBTABLE")
      return makers.table(
        one.code ?? "",
        new Map(
          fields.map((field) => [field.code ?? "", field.size?.width ?? ""]),
        ),
      );
    if (one.type === "GROUP") {
      const code = one.code ?? "";
      const group = h(
        "details",
        { class: "lk-form-group", open: makers.isGroupOpen(code) },
        h("summary", {}, makers.groupLabel(code)),
        h(
          "div",
          { class: "lk-form-group-body" },
          ...(one.layout ?? []).map(row),
        ),
      );
      groups.set(code, group);
      return group;
    }
    return h("div", { class: "lk-form-row" }, ...fields.map(part));
  };

  const element = h("div", { class: "lk-record-form" }, ...layout.map(row));
  return { element, spaces, groups };
}

function sizeStyle(field: LayoutField): string | undefined {
  const width = field.size?.width;
  const height = field.size?.height;
  const style = [
    width === undefined ? "" : `width:${width}px`,
    height === undefined ? "" : `min-height:${height}px`,
  ].filter((part) => part !== "");
  return style.length === 0 ? undefined : style.join(";");
}
