import { h } from "../../dom";
import type { Control, ControlEnv } from "../control";

/** Several lines of text. */
export function createTextAreaControl(env: ControlEnv): Control {
  const area = h("textarea", {
    class: "lk-input",
    rows: 5,
    "aria-label": env.label,
    change: () => env.onChange(),
  });
  return {
    element: area,
    read: () => area.value,
    write: (value) => {
      area.value = typeof value === "string" ? value : "";
    },
    setDisabled: (isDisabled) => {
      area.disabled = isDisabled;
    },
  };
}
