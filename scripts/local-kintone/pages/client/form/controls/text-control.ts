import { h } from "../../dom";
import type { Control, ControlEnv } from "../control";

/** One line of text, a number or a link; it reports when the focus leaves. */
export function createTextControl(
  env: ControlEnv,
  inputMode: "text" | "decimal" | "url" = "text",
): Control {
  const input = h("input", {
    class: "lk-input",
    type: "text",
    inputmode: inputMode,
    "aria-label": env.label,
    change: () => env.onChange(),
  });
  return {
    element: input,
    read: () => input.value,
    write: (value) => {
      input.value = value === null || value === undefined ? "" : String(value);
    },
    setDisabled: (isDisabled) => {
      input.disabled = isDisabled;
    },
  };
}
