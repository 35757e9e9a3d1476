import { h } from "../dom";
import { icon, type IconName } from "./icons";

/** A small button or link that shows an icon and says its name to all. */
export function iconButton(
  name: IconName,
  label: string,
  onClick: () => void,
): HTMLButtonElement {
  return h(
    "button",
    {
      type: "button",
      class: "lk-icon-button",
      title: label,
      "aria-label": label,
      click: onClick,
    },
    icon(name),
  );
}

export function iconLink(
  name: IconName,
  label: string,
  href: string,
): HTMLAnchorElement {
  return h(
    "a",
    { class: "lk-icon-button", title: label, "aria-label": label, href },
    icon(name),
  );
}

/** A button with words. */
export function textButton(
  label: string,
  kind: "primary" | "normal" | "danger",
  onClick: () => void,
): HTMLButtonElement {
  return h(
    "button",
    { type: "button", class: `lk-button lk-button-${kind}`, click: onClick },
    label,
  );
}
