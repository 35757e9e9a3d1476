import { Button } from "kintone-ui-component/lib/button";
import { TextArea } from "kintone-ui-component/lib/textarea";
import type { TemplateResult } from "lit";
import { html } from "lit";
import type { Language } from "../../i18n/language";
import { settingsProblemMessage } from "../../i18n/settings-problem-messages";
import { settingsMessages } from "../../i18n/ui-settings-messages";
import type { StoredSettings } from "../../settings/settings-codec";
import { kuc } from "../kuc";

export type BrokenSettings = Extract<StoredSettings, { state: "broken" }>;

/** Settings that can't be read, as text: nothing of them is lost, and they can be put right. */
export const repairEditor = (
  broken: BrokenSettings,
  language: Language,
  check: (text: string) => void,
  startAnew: () => void,
): TemplateResult => {
  const messages = settingsMessages[language];
  let text = broken.raw;
  return html`<section class="nendo-config-part">
    <h2 class="nendo-config-heading">${messages.repair}</h2>
    <p class="nendo-config-help">${messages.repairHelp}</p>
    <ul class="nendo-config-repair-problems">
      ${broken.problems.map(
        (problem) =>
          html`<li>${settingsProblemMessage(problem, language)}</li>`,
      )}
    </ul>
    ${kuc(
      TextArea,
      {
        className: "nendo-config-repair-text",
        label: messages.repairText,
        value: broken.raw,
      },
      { change: ({ detail }) => (text = detail.value ?? "") },
    )}
    <div class="nendo-config-buttons">
      ${kuc(
        Button,
        { text: messages.repairCheck },
        { click: () => check(text) },
      )}
      ${kuc(Button, { text: messages.startAnew }, { click: startAnew })}
    </div>
  </section>`;
};
