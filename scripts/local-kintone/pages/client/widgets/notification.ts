import { h } from "../dom";
import type { Texts } from "../text/ja";

export type NotificationType = "ERROR" | "SUCCESS" | "INFO";

let shown: HTMLElement | null = null;

/**
 * Shows a message at the top until it is closed; a new one replaces the old
 * one, also kintone's own (kintone: showNotification).
 */
export function showNotification(
  type: NotificationType,
  message: string,
  texts: Texts,
): void {
  hideNotification();
  shown = h(
    "div",
    {
      class: `lk-notification lk-notification-${type.toLowerCase()}`,
      role: type === "ERROR" ? "alert" : "status",
    },
    h("span", { class: "lk-notification-text" }, message),
    h(
      "button",
      {
        type: "button",
        class: "lk-notification-close",
        "aria-label": texts.close,
        click: hideNotification,
      },
      "×",
    ),
  );
  document.body.append(shown);
}

export function hideNotification(): void {
  shown?.remove();
  shown = null;
}
