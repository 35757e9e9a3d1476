import { Button } from "kintone-ui-component/lib/button";
import type { TemplateResult } from "lit";
import { html } from "lit";
import type { Language } from "../../../i18n/language";
import { setupScreenMessages } from "../../../i18n/setup/setup-screen-messages";
import { parseSettings } from "../../../settings/parse-settings";
import { kuc } from "../../kuc";
import type { Carried } from "./carried-settings";

/** Says where the settings on the screen come from, and what to press. */
export const carriedBanner = (
  carried: Carried,
  language: Language,
): TemplateResult => {
  const messages = setupScreenMessages[language];
  const { offer, isSame } = carried;
  const at = offer.count - offer.appIds.length + 1;
  const offered = parseSettings(offer.settings).ok
    ? messages.offered
    : messages.offeredLacking;
  return html`<div class="nendo-setup-carried" role="status">
    <p>${isSame ? messages.offeredSame : offered(at, offer.count)}</p>
    <div class="nendo-config-buttons">
      ${
        isSame
          ? kuc(
              Button,
              { text: messages.next, className: "nendo-config-submit" },
              { click: () => carried.goOn(offer.settings) },
            )
          : kuc(
              Button,
              { text: messages.giveUp },
              { click: () => carried.giveUp() },
            )
      }
    </div>
  </div>`;
};
