import { Button } from "kintone-ui-component/lib/button";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { Settings } from "../../../settings/settings";
import { kuc } from "../../kuc";
import type { SettingsScreen } from "./settings-screen";
import { openedWhen } from "./opened-when";

/** A panel of settings with good defaults. */
export interface DetailPanel {
  readonly name:
    | "ranks"
    | "sections"
    | "choices"
    | "counting"
    | "writing"
    | "terms"
    | "colors"
    | "city"
    | "parts"
    | "templates";
  /** What of the settings it changes. */
  readonly keys: readonly (keyof Settings)[];
  readonly editor: (screen: SettingsScreen) => TemplateResult;
  /** Whether it matters for these sources and this use. */
  readonly matters: (screen: SettingsScreen) => boolean;
}

/** Whether a part of the settings is as a new installation starts. */
export const isDefault = (
  { settings, defaults }: SettingsScreen,
  keys: readonly (keyof Settings)[],
): boolean =>
  keys.every(
    (key) => JSON.stringify(settings[key]) === JSON.stringify(defaults[key]),
  );

/**
 * A panel that is folded until somebody wants to change it, with its help, its
 * default and the way back to it.
 */
export const detailPanel = (
  screen: SettingsScreen,
  { name, keys, editor }: DetailPanel,
  defaultText: string,
): TemplateResult => {
  const { messages, settings, defaults, hasProblemIn } = screen;
  const title = messages.rules[name];
  const isWrong = keys.some(hasProblemIn);
  const isUnchanged = isDefault(screen, keys);
  const reset = (): void =>
    screen.update(
      keys.reduce<Settings>(
        (changed, key) => ({ ...changed, [key]: defaults[key] }),
        settings,
      ),
      { message: messages.wasReset(title), isUndoable: true },
    );
  const changedOrNot = isUnchanged ? messages.isDefault : messages.isChanged;
  return html`<details class="nendo-config-detail" ${openedWhen(isWrong)}>
    <summary>
      <h3 class="nendo-config-detail-title">${title}</h3>
      <span class=${isWrong ? "nendo-config-error" : "nendo-config-note"}
        >${isWrong ? messages.isWrong : changedOrNot}</span
      >
    </summary>
    <p class="nendo-config-help">${messages.rules[`${name}Help`]}</p>
    <p class="nendo-config-help">${messages.defaultValue(defaultText)}</p>
    ${editor(screen)}
    ${
      isUnchanged
        ? nothing
        : html`<div class="nendo-config-buttons">
            ${kuc(Button, { text: messages.resetOf(title) }, { click: reset })}
          </div>`
    }
  </details>`;
};
