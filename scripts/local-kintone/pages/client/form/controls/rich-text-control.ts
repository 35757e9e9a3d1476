import { fill, h } from "../../dom";
import { cleanRichText } from "../values/clean-rich-text";
import type { Control, ControlEnv } from "../control";

/** Formatted text; what it shows and gives back is cleaned. */
export function createRichTextControl(env: ControlEnv): Control {
  const editor = h("div", {
    class: "lk-input lk-rich-editor",
    role: "textbox",
    "aria-multiline": "true",
    "aria-label": env.label,
    contenteditable: "true",
    blur: () => env.onChange(),
  });
  return {
    element: editor,
    read: () => (editor.textContent.trim() === "" ? "" : editor.innerHTML),
    write: (value) => {
      fill(editor, cleanRichText(typeof value === "string" ? value : ""));
    },
    setDisabled: (isDisabled) => {
      editor.setAttribute("contenteditable", String(!isDisabled));
    },
  };
}
