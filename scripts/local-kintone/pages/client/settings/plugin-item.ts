import { h } from "../dom";
import type { Texts } from "../text/ja";
import type { PagePlugin } from "./page-plugin";

/** One plugin of a list with its buttons. */
export function renderPluginItem(
  plugin: PagePlugin,
  texts: Texts,
  buttons: readonly HTMLElement[],
): HTMLElement {
  return h(
    "li",
    { class: "lk-plugin-item", "data-plugin": plugin.id },
    plugin.iconUrl !== null &&
      h("img", { class: "lk-plugin-icon", src: plugin.iconUrl, alt: "" }),
    h(
      "div",
      { class: "lk-plugin-words" },
      h("span", { class: "lk-plugin-name" }, plugin.name),
      plugin.version !== "" &&
        h(
          "span",
          { class: "lk-plugin-version" },
          ` ${texts.version} ${plugin.version}`,
        ),
      h("p", { class: "lk-plugin-description" }, plugin.description),
    ),
    h("div", { class: "lk-plugin-buttons" }, ...buttons),
  );
}

/** A titled list of plugins, or a sentence when there are none. */
export function renderPluginSection(
  title: string,
  note: string,
  items: readonly HTMLElement[],
  emptyNote: string,
): HTMLElement {
  return h(
    "section",
    { class: "lk-settings-section" },
    h("h2", {}, title),
    note !== "" && h("p", { class: "lk-settings-note" }, note),
    items.length === 0
      ? h("p", { class: "lk-list-empty" }, emptyNote)
      : h("ul", { class: "lk-plugin-list" }, ...items),
  );
}
