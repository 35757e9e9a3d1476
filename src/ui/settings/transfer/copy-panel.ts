import { Button } from "kintone-ui-component/lib/button";
import type { TemplateResult } from "lit";
import { html } from "lit";
import { settingsSize } from "../../../settings/settings-codec";
import { kuc } from "../../kuc";
import { panel } from "../screen/panel";
import type { SettingsScreen } from "../screen/settings-screen";

/** Saving the settings as a file, reading one, and how much room they take. */
export const copyPanel = (
  { messages, settings }: Pick<SettingsScreen, "messages" | "settings">,
  exportFile: () => void,
  importFile: () => void,
): TemplateResult => {
  const { copy } = messages;
  const { bytes, limitBytes } = settingsSize(settings);
  return panel(
    copy.title,
    copy.help,
    html`<div class="nendo-config-buttons">
        ${kuc(Button, { text: copy.exportFile }, { click: exportFile })}
        ${kuc(Button, { text: copy.importFile }, { click: importFile })}
      </div>
      <p class="nendo-config-size">
        <label for="nendo-size">${copy.size}</label>
        <meter
          id="nendo-size"
          min="0"
          max=${limitBytes}
          high=${limitBytes * 0.8}
          .value=${bytes}
        ></meter>
        ${copy.sizeText((bytes / 1024).toFixed(1), String(limitBytes / 1024))}
      </p>`,
  );
};
