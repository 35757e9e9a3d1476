import { Button } from "kintone-ui-component/lib/button";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { kuc } from "../../kuc";
import type { SettingsScreen } from "../screen/settings-screen";

/** Choices of the form that the settings don't know, each with a button that adds it. */
export const unmatchedOptions = (
  { messages }: SettingsScreen,
  options: readonly string[],
  add: (option: string) => void,
): TemplateResult | typeof nothing =>
  options.length === 0
    ? nothing
    : html`<div class="nendo-config-unmatched">
        <p>${messages.rules.unmatched}</p>
        <div class="nendo-config-buttons">
          ${options.map((option) =>
            kuc(
              Button,
              { text: messages.rules.addAs(option) },
              { click: () => add(option) },
            ),
          )}
        </div>
      </div>`;
