import { RadioButton } from "kintone-ui-component/lib/radio-button";
import type { TemplateResult } from "lit";
import { html } from "lit";
import type { Labels } from "../../../settings/settings";
import { kuc } from "../../kuc";
import { textInput } from "./inputs";
import type { SettingsScreen } from "../screen/settings-screen";

/** How years are written, and words that differ between cities. */
export const writingEditor = (screen: SettingsScreen): TemplateResult => {
  const { messages, settings } = screen;
  const { era, western } = messages.rules.yearStyles;
  return html`<div data-path="yearStyle">
      ${kuc(
        RadioButton,
        {
          className: "nendo-config-radio",
          label: messages.rules.yearStyle,
          itemLayout: "vertical",
          items: [
            { label: era, value: "era" },
            { label: western, value: "western" },
          ],
          value: settings.yearStyle,
        },
        {
          change: ({ detail }) =>
            screen.update({
              ...settings,
              yearStyle: detail.value === "western" ? "western" : "era",
            }),
        },
      )}
    </div>
    <div class="nendo-config-pickers">
      ${(Object.keys(settings.labels) as (keyof Labels)[]).map((name) =>
        textInput(screen, {
          path: `labels.${name}`,
          label: messages.rules.labels[name],
          value: settings.labels[name],
          change: (label) =>
            screen.update({
              ...settings,
              labels: { ...settings.labels, [name]: label },
            }),
        }),
      )}
    </div>`;
};
