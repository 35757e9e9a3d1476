import { Button } from "kintone-ui-component/lib/button";
import type { TemplateResult } from "lit";
import { html } from "lit";
import { settingsSize } from "../../settings/settings-codec";
import { kuc } from "../kuc";
import { ranksEditor } from "./ranks-editor";
import { rulesEditor } from "./rules-editor";
import { sourceNames } from "./settings-draft";
import type { SettingsScreen } from "./settings-screen";
import { sourceEditor } from "./source-editor";
import { viewsEditor } from "./views-editor";

/** The parts of the screen in order. */
export const settingsParts = (screen: SettingsScreen): TemplateResult => {
  const { messages } = screen;
  return html`
    ${part(
      messages.sources,
      messages.sourcesHelp,
      html`${sourceNames.map((name) => sourceEditor(screen, name))}`,
    )}
    ${part(messages.views, messages.viewsHelp, viewsEditor(screen))}
    ${part(messages.rules, "", rulesEditor(screen))}
    ${part(messages.ranks, messages.ranksHelp, ranksEditor(screen))}
  `;
};

/** Saving the settings as a file and reading one. */
export const filePart = (
  screen: Pick<SettingsScreen, "messages" | "settings">,
  exportFile: () => void,
  importFile: () => void,
): TemplateResult => {
  const { messages, settings } = screen;
  const { bytes, limitBytes } = settingsSize(settings);
  return part(
    messages.file,
    messages.fileHelp,
    html`<div class="nendo-config-buttons">
        ${kuc(Button, { text: messages.exportFile }, { click: exportFile })}
        ${kuc(Button, { text: messages.importFile }, { click: importFile })}
      </div>
      <p class="nendo-config-help">
        ${messages.size(
          (bytes / 1024).toFixed(1),
          String(Math.round(limitBytes / 1024)),
        )}
      </p>`,
  );
};

const part = (
  title: string,
  help: string,
  content: TemplateResult,
): TemplateResult => html`
  <section class="nendo-config-part">
    <h2 class="nendo-config-heading">${title}</h2>
    ${help === "" ? "" : html`<p class="nendo-config-help">${help}</p>`}
    ${content}
  </section>
`;
