import { Button } from "kintone-ui-component/lib/button";
import type { TemplateResult } from "lit";
import { html } from "lit";
import { createRef, ref } from "lit/directives/ref.js";
import type { Language } from "../../i18n/language";
import { settingsProblemMessage } from "../../i18n/settings-problem-messages";
import { settingsMessages } from "../../i18n/ui-settings-messages";
import type { StoredSettings } from "../../settings/settings-codec";
import { kuc } from "../kuc";

export type BrokenSettings = Extract<StoredSettings, { state: "broken" }>;

/** What can be done with settings that can't be read. */
export interface RepairActions {
  readonly check: (text: string) => void;
  readonly importFile: () => void;
  readonly startAnew: () => void;
}

/** Settings that can't be read, as text: nothing of them is lost, and they can be put right. */
export const repairEditor = (
  broken: BrokenSettings,
  language: Language,
  { check, importFile, startAnew }: RepairActions,
): TemplateResult => {
  const messages = settingsMessages[language];
  const area = createRef<HTMLTextAreaElement>();
  return html`<section class="nendo-config-part">
    <h2 class="nendo-config-heading">${messages.repair}</h2>
    <p class="nendo-config-help">${messages.repairHelp}</p>
    <ul class="nendo-config-repair-problems">
      ${broken.problems.map(
        (problem) =>
          html`<li>${settingsProblemMessage(problem, language)}</li>`,
      )}
    </ul>
    <label class="nendo-config-repair-label" for="nendo-repair">
      ${messages.repairText}
    </label>
    <textarea
      class="nendo-config-repair-text"
      id="nendo-repair"
      spellcheck="false"
      rows="16"
      .value=${broken.raw}
      ${ref(area)}
    ></textarea>
    <div class="nendo-config-buttons">
      ${kuc(
        Button,
        { text: messages.repairCheck },
        { click: () => check(area.value?.value ?? "") },
      )}
      ${kuc(Button, { text: messages.importFile }, { click: importFile })}
      ${kuc(Button, { text: messages.startAnew }, { click: startAnew })}
    </div>
  </section>`;
};
