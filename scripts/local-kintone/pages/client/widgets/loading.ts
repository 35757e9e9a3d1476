import { h } from "../dom";
import type { Texts } from "../text/ja";

let shown: HTMLDialogElement | null = null;

/** Covers the page while it works, or uncovers it (kintone: showLoading). */
export function setLoading(isVisible: boolean, texts: Texts): void {
  if (!isVisible) {
    shown?.close();
    shown?.remove();
    shown = null;
    return;
  }
  if (shown !== null) return;
  shown = h(
    "dialog",
    { class: "lk-loading", "aria-label": texts.loading },
    h("div", { class: "lk-loading-ring", role: "status" }),
  );
  shown.addEventListener("cancel", (event) => event.preventDefault());
  document.body.append(shown);
  shown.showModal();
}
