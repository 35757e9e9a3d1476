import type { FieldProperty } from "../../../../state/field-property";
import { h } from "../../dom";
import type { Control, ControlEnv } from "../control";
import { optionLabels } from "../values/option-labels";

/** A drop-down (one label or null) or a multiple selection (labels). */
export function createSelectControl(
  property: FieldProperty,
  env: ControlEnv,
): Control {
  const isMultiple = property.type === "MULTI_SELECT";
  const labels = optionLabels(property);
  const select = h(
    "select",
    {
      class: "lk-input",
      multiple: isMultiple,
      size: isMultiple ? Math.min(8, Math.max(3, labels.length)) : undefined,
      "aria-label": env.label,
      change: () => env.onChange(),
    },
    !isMultiple && h("option", { value: "" }, env.texts.select),
    ...labels.map((label) => h("option", { value: label }, label)),
  );
  return {
    element: select,
    read: () => {
      if (isMultiple)
        return [...select.selectedOptions].map((option) => option.value);
      return select.value === "" ? null : select.value;
    },
    write: (value) => {
      const chosen: unknown[] = Array.isArray(value) ? value : [value ?? ""];
      for (const option of select.options)
        option.selected = chosen.includes(option.value);
    },
    setDisabled: (isDisabled) => {
      select.disabled = isDisabled;
    },
  };
}
