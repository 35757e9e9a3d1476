import { h } from "../dom";

/** A file input that says in the page's language what to do. */
export function fileButton(
  label: string,
  input: HTMLInputElement,
): HTMLElement {
  input.classList.add("lk-file-input");
  return h("label", { class: "lk-button lk-file-button" }, label, input);
}
