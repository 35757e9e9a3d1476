import { Button } from "kintone-ui-component/lib/button";
import { Text } from "kintone-ui-component/lib/text";
import type { TemplateResult } from "lit";
import { html } from "lit";
import { kuc } from "../../kuc";
import type { SettingsScreen } from "../screen/settings-screen";

/** Adds the apps of a guest space to those that can be chosen. */
export const guestSpaceSearch = ({
  messages,
  readGuestSpace,
}: SettingsScreen): TemplateResult => {
  const read = (event: Event): void => {
    const place = (event.target as Element).closest("details");
    const number = place?.querySelector("input")?.value.normalize("NFKC") ?? "";
    if (/^[1-9]\d*$/u.test(number.trim())) readGuestSpace(number.trim());
  };
  return html`<details class="nendo-config-fold">
    <summary>${messages.sources.guestSpace}</summary>
    <p class="nendo-config-help">${messages.sources.guestSpaceHelp}</p>
    <div class="nendo-config-narrow">
      ${kuc(Text, { label: messages.sources.guestSpaceNumber })}
    </div>
    <div class="nendo-config-buttons">
      ${kuc(Button, { text: messages.sources.guestSpaceRead }, { click: read })}
    </div>
  </details>`;
};
