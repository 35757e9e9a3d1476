import type { FieldProperty } from "../../../state/field-property";
import { h } from "../dom";
import type { Control, ControlEnv } from "./control";
import { createChoiceControl } from "./controls/choice-control";
import { createDateControl } from "./controls/date-control";
import { createEntityControl } from "./controls/entity-control";
import { createFileControl } from "./controls/file-control";
import { createRichTextControl } from "./controls/rich-text-control";
import { createSelectControl } from "./controls/select-control";
import { createTextAreaControl } from "./controls/text-area-control";
import { createTextControl } from "./controls/text-control";

/** The input of a field; null for those that people can't write. */
export function createControl(
  property: FieldProperty,
  env: ControlEnv,
): Control | null {
  switch (property.type) {
    case "SINGLE_LINE_TEXT":
      // Text with a formula is calculated by the service.
      return (property.expression ?? "") === "" ? createTextControl(env) : null;
    case "NUMBER":
      return withUnit(property, createTextControl(env, "decimal"));
    case "LINK":
      return createTextControl(env, "url");
    case "MULTI_LINE_TEXT":
      return createTextAreaControl(env);
    case "RICH_TEXT":
      return createRichTextControl(env);
    case "DATE":
    case "TIME":
    case "DATETIME":
      return createDateControl(property.type, env);
    case "RADIO_BUTTON":
    case "CHECK_BOX":
      return createChoiceControl(property, env);
    case "DROP_DOWN":
    case "MULTI_SELECT":
      return createSelectControl(property, env);
    case "USER_SELECT":
      return createEntityControl("users", env);
    case "ORGANIZATION_SELECT":
      return createEntityControl("organizations", env);
    case "GROUP_SELECT":
      return createEntityControl("groups", env);
    case "FILE":
      return createFileControl(env);
    default:
      return null;
  }
}

/** The unit of a number stands beside the input. */
function withUnit(
  { unit = "", unitPosition }: FieldProperty,
  control: Control,
) {
  if (unit === "") return control;
  const sides = unitPosition === "AFTER" ? ["", unit] : [unit, ""];
  return {
    ...control,
    element: h(
      "div",
      { class: "lk-with-unit" },
      sides[0],
      control.element,
      sides[1],
    ),
  };
}
