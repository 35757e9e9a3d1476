import { h } from "../dom";
import type { Texts } from "../text/ja";

type DialogAction = "OK" | "CANCEL" | "CLOSE" | "FUNCTION";

/** The settings of kintone.createDialog() and showConfirmDialog(). */
export interface DialogConfig {
  readonly title?: string;
  readonly body?: Element | string;
  readonly showOkButton?: boolean;
  readonly okButtonText?: string;
  readonly showCancelButton?: boolean;
  readonly cancelButtonText?: string;
  readonly showCloseButton?: boolean;
  /** Answering false keeps the dialog open. */
  readonly beforeClose?: (action: DialogAction) => unknown;
}

export interface Dialog {
  /** Shows the dialog and resolves with what closed it. */
  show(): Promise<DialogAction>;
  close(): void;
}

/**
 * A modal dialog. Without a close button Escape does nothing either (kintone:
 * createDialog). A string body becomes text, an element is taken as it is.
 */
export function createDialog(
  config: DialogConfig,
  texts: Texts,
  variant: "dialog" | "sheet" = "dialog",
): Dialog {
  let finish: (action: DialogAction) => void = () => undefined;

  const closeWith = async (action: DialogAction): Promise<void> => {
    if ((await config.beforeClose?.(action)) === false) return;
    element.close();
    element.remove();
    finish(action);
  };
  const button = (label: string, kind: string, action: DialogAction) =>
    h(
      "button",
      {
        type: "button",
        class: `lk-button ${kind}`,
        click: () => closeWith(action),
      },
      label,
    );
  const body =
    typeof config.body === "string"
      ? h("p", { class: "lk-dialog-text" }, config.body)
      : config.body;
  const element = h(
    "dialog",
    {
      class: `lk-dialog lk-dialog-${variant}`,
      "aria-label": config.title ?? "",
    },
    h(
      "div",
      { class: "lk-dialog-head" },
      h("h2", {}, config.title ?? ""),
      config.showCloseButton === true &&
        h(
          "button",
          {
            type: "button",
            class: "lk-dialog-close",
            "aria-label": texts.close,
            click: () => closeWith("CLOSE"),
          },
          "×",
        ),
    ),
    h("div", { class: "lk-dialog-body" }, body),
    h(
      "div",
      { class: "lk-dialog-buttons" },
      config.showCancelButton === true &&
        button(
          config.cancelButtonText ?? texts.cancel,
          "lk-button-normal",
          "CANCEL",
        ),
      config.showOkButton !== false &&
        button(config.okButtonText ?? texts.ok, "lk-button-primary", "OK"),
    ),
  );
  element.addEventListener("cancel", (event) => {
    event.preventDefault();
    if (config.showCloseButton === true) void closeWith("CLOSE");
  });

  return {
    show: () =>
      new Promise((resolve) => {
        finish = resolve;
        document.body.append(element);
        element.showModal();
      }),
    close: () => closeWith("FUNCTION"),
  };
}
