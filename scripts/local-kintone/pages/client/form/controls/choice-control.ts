import type { FieldProperty } from "../../../../state/field-property";
import { h } from "../../dom";
import type { Control, ControlEnv } from "../control";
import { optionLabels } from "../values/option-labels";

let groups = 0;

/** Radio buttons (one label or null) or check boxes (labels in field order). */
export function createChoiceControl(
  property: FieldProperty,
  env: ControlEnv,
): Control {
  const isRadio = property.type === "RADIO_BUTTON";
  groups += 1;
  const inputs = optionLabels(property).map((label) =>
    h("input", {
      type: isRadio ? "radio" : "checkbox",
      name: `choice-${groups}`,
      value: label,
      change: () => env.onChange(),
    }),
  );
  const chosen = (): string[] =>
    inputs.filter((input) => input.checked).map((input) => input.value);
  return {
    element: h(
      "div",
      {
        class: `lk-choices ${property.align === "VERTICAL" ? "lk-choices-vertical" : ""}`,
        role: isRadio ? "radiogroup" : "group",
        "aria-label": env.label,
      },
      ...inputs.map((input) => h("label", {}, input, input.value)),
    ),
    read: () => (isRadio ? (chosen()[0] ?? null) : chosen()),
    write: (value) => {
      const labels: unknown[] = Array.isArray(value) ? value : [value];
      for (const input of inputs) input.checked = labels.includes(input.value);
    },
    setDisabled: (isDisabled) => {
      for (const input of inputs) input.disabled = isDisabled;
    },
  };
}
