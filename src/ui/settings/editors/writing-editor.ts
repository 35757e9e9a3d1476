import { RadioButton } from "kintone-ui-component/lib/radio-button";
import type { TemplateResult } from "lit";
import { html } from "lit";
import type { Labels } from "../../../settings/settings";
import { kuc } from "../../kuc";
import { textInput } from "./inputs";
import type { SettingsScreen } from "../screen/settings-screen";

/** How years are written, how suggested sentences end, and words that differ between cities. */
export const writingEditor = (screen: SettingsScreen): TemplateResult => {
  const { messages, settings } = screen;
  const { era, western } = messages.rules.yearStyles;
  const { polite, plain } = messages.rules.writingStyles;
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
    <div data-path="writingStyle">
      ${kuc(
        RadioButton,
        {
          className: "nendo-config-radio",
          label: messages.rules.writingStyle,
          itemLayout: "vertical",
          items: [
            { label: polite, value: "polite" },
            { label: plain, value: "plain" },
          ],
          value: settings.writingStyle,
        },
        {
          change: ({ detail }) =>
            screen.update({
              ...settings,
              writingStyle: detail.value === "plain" ? "plain" : "polite",
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
