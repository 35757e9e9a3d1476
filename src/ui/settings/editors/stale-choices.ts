import { Button } from "kintone-ui-component/lib/button";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { kuc } from "../../kuc";
import type { SettingsScreen } from "../screen/settings-screen";

/** Choices of the settings that the form doesn't offer any more, with the button that removes them. */
export const staleChoices = (
  { messages }: SettingsScreen,
  stale: readonly string[],
  remove: () => void,
): TemplateResult | typeof nothing =>
  stale.length === 0
    ? nothing
    : html`<div class="nendo-config-unmatched">
        <p>${messages.guess.stale(stale)}</p>
        <div class="nendo-config-buttons">
          ${kuc(Button, { text: messages.guess.removeStale }, { click: remove })}
        </div>
      </div>`;
