import { Button } from "kintone-ui-component/lib/button";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { kuc } from "../../kuc";
import type { Effect, SettingsScreen } from "../screen/settings-screen";

/** A list of the settings whose order matters. */
export interface EditedList<T> {
  /** Place in the settings: ranks */
  readonly path: string;
  readonly items: readonly T[];
  /** What an item is called on its buttons. */
  readonly nameOf: (item: T, index: number) => string;
  /** Stable while items move; absent: the place in the list. */
  readonly keyOf?: (item: T) => string;
  readonly body: (
    item: T,
    index: number,
    replace: (item: T) => void,
  ) => unknown;
  /** More buttons of an item. */
  readonly buttons?: (item: T, index: number) => unknown;
  readonly addText: string;
  readonly newItem: () => T;
  readonly change: (items: readonly T[], effect?: Effect) => void;
}

/** Items that can be changed, moved, removed and added, by keyboard too: the focus follows the item. */
export const listEditor = <T>(
  { messages, problemAt }: SettingsScreen,
  list: EditedList<T>,
): TemplateResult => {
  const { path, items, change } = list;
  const problem = problemAt(path);
  return html`<div data-path=${path}>
    ${
      problem === ""
        ? nothing
        : html`<p class="nendo-config-error">${problem}</p>`
    }
    <ol class="nendo-config-list">
      ${repeat(
        items,
        (item, index) => list.keyOf?.(item) ?? index,
        (item, index) =>
          html`<li class="nendo-config-item" data-path="${path}.${index}">
            <div class="nendo-config-item-body">
              ${list.body(item, index, (changed) =>
                change(replaced(items, index, changed)),
              )}
            </div>
            <div class="nendo-config-item-buttons">
              ${list.buttons?.(item, index) ?? nothing}
              ${moveButtons(list, index, messages)}
            </div>
          </li>`,
      )}
    </ol>
    ${kuc(
      Button,
      { text: list.addText, className: "nendo-config-add" },
      {
        click: () =>
          change([...items, list.newItem()], {
            focus: [`[data-path="${path}.${items.length}"]`],
          }),
      },
    )}
  </div>`;
};

const moveButtons = <T>(
  { path, items, nameOf, change }: EditedList<T>,
  index: number,
  messages: SettingsScreen["messages"],
): TemplateResult => {
  const name = nameOf(items[index] as T, index);
  const move = (to: number, direction: "up" | "down"): void =>
    change(swapped(items, Math.min(index, to)), {
      message: messages.moved(name, to + 1),
      focus: [
        `[data-path="${path}.${to}"] [data-button="${direction}"]:enabled`,
        `[data-path="${path}.${to}"] [data-button]:enabled`,
      ],
    });
  const remove = (): void =>
    change(
      items.filter((_, at) => at !== index),
      {
        message: messages.removed(name),
        isUndoable: true,
        focus: [
          `[data-path="${path}.${index}"] [data-button="remove"]`,
          `[data-path="${path}.${index - 1}"] [data-button="remove"]`,
          `[data-path="${path}"] .nendo-config-add button`,
        ],
      },
    );
  return html`
    ${iconButton("up", "↑", messages.up(name), index === 0, () =>
      move(index - 1, "up"),
    )}
    ${iconButton(
      "down",
      "↓",
      messages.down(name),
      index === items.length - 1,
      () => move(index + 1, "down"),
    )}
    ${iconButton("remove", "×", messages.remove(name), false, remove)}
  `;
};

/** A small button whose sign is explained by its label. */
export const iconButton = (
  button: string,
  sign: string,
  label: string,
  isDisabled: boolean,
  click: () => void,
): TemplateResult =>
  html`<button
    type="button"
    class="nendo-config-icon"
    data-button=${button}
    aria-label=${label}
    title=${label}
    ?disabled=${isDisabled}
    @click=${click}
  >
    ${sign}
  </button>`;

/** The item at the index changes places with the next one. */
const swapped = <T>(items: readonly T[], index: number): readonly T[] => [
  ...items.slice(0, index),
  ...items.slice(index, index + 2).reverse(),
  ...items.slice(index + 2),
];

const replaced = <T>(
  items: readonly T[],
  index: number,
  item: T,
): readonly T[] => items.map((kept, at) => (at === index ? item : kept));
