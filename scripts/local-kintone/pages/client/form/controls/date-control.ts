import { h } from "../../dom";
import { fromWallClock, toWallClock } from "../../zoned-time";
import type { Control, ControlEnv } from "../control";

/** A day, a time of day, or an instant in the user's time zone. */
export function createDateControl(
  type: "DATE" | "TIME" | "DATETIME",
  env: ControlEnv,
): Control {
  const input = h("input", {
    class: "lk-input",
    type: { DATE: "date", TIME: "time", DATETIME: "datetime-local" }[type],
    "aria-label": env.label,
    change: () => env.onChange(),
  });
  return {
    element: input,
    read: () => {
      if (type === "DATETIME") return fromWallClock(input.value, env.timeZone);
      return input.value === "" ? null : input.value;
    },
    write: (value) => {
      const text = typeof value === "string" ? value : "";
      input.value =
        type === "DATETIME" ? toWallClock(text, env.timeZone) : text;
    },
    setDisabled: (isDisabled) => {
      input.disabled = isDisabled;
    },
  };
}
