import { Button } from "kintone-ui-component/lib/button";
import type { TemplateResult } from "lit";
import { html } from "lit";
import { createRef, ref } from "lit/directives/ref.js";
import type { Language } from "../../../i18n/language";
import { settingsProblemMessage } from "../../../i18n/settings/settings-problem-messages";
import { settingsMessages } from "../../../i18n/settings/settings-messages";
import type { StoredSettings } from "../../../settings/settings-codec";
import { kuc } from "../../kuc";
import { saveTextFile } from "./settings-file-dialog";

export type BrokenSettings = Extract<StoredSettings, { state: "broken" }>;

/** What can be done with settings that can't be read. */
export interface RepairActions {
  readonly check: (text: string) => void;
  /** The text was touched and not checked yet. */
  readonly edited: () => void;
  readonly importFile: () => void;
  /** How to go on without these settings. */
  readonly giveUp: { readonly text: string; readonly act: () => void };
}

/** Settings that can't be read, as text: nothing of them is lost, and they can be put right. */
export const repairEditor = (
  broken: BrokenSettings,
  language: Language,
  { check, edited, importFile, giveUp }: RepairActions,
): TemplateResult => {
  const { copy } = settingsMessages[language];
  const area = createRef<HTMLTextAreaElement>();
  const text = (): string => area.value?.value ?? "";
  return html`<section class="nendo-config-panel">
    <h2 class="nendo-config-heading">${copy.repair}</h2>
    <p class="nendo-config-help">${copy.repairHelp}</p>
    <div role="alert">
      <ul class="nendo-config-repair-problems">
        ${broken.problems.map(
          (problem) =>
            html`<li>${settingsProblemMessage(problem, language)}</li>`,
        )}
      </ul>
    </div>
    <label class="nendo-config-repair-label" for="nendo-repair">
      ${copy.repairText}
    </label>
    <textarea
      class="nendo-config-repair-text"
      id="nendo-repair"
      spellcheck="false"
      rows="16"
      .value=${broken.raw}
      @input=${edited}
      ${ref(area)}
    ></textarea>
    <div class="nendo-config-buttons">
      ${kuc(
        Button,
        { text: copy.repairCheck, className: "nendo-config-submit" },
        { click: () => check(text()) },
      )}
      ${kuc(Button, { text: copy.importFile }, { click: importFile })}
      ${kuc(
        Button,
        { text: copy.repairSave },
        { click: () => saveTextFile(text(), copy.fileName) },
      )}
      ${kuc(Button, { text: giveUp.text }, { click: giveUp.act })}
    </div>
  </section>`;
};
