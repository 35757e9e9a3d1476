import { kindOf } from "../../../settings/source-slots";
import { slotName } from "../screen/slot-name";
import { Button } from "kintone-ui-component/lib/button";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { Words } from "../../../domain/words/words";
import type { Language } from "../../../i18n/language";
import { fieldLabel } from "../../../fields/field-label";
import type { SettingsMessages } from "../../../i18n/settings/settings-messages";
import {
  settingsMessages,
  settingsMessagesIn,
} from "../../../i18n/settings/settings-messages";
import type { AppMatch } from "../../../settings/match-apps";
import type { FieldMatch } from "../../../settings/match-fields";
import { kuc } from "../../kuc";
import type { PlacedSettings } from "./place-imported";

/** What became of the apps and fields of an imported file. */
export const importReport = (
  language: Language,
  words: Words,
  fileName: string,
  placed: PlacedSettings,
  close: () => void,
): TemplateResult => {
  const { copy } = settingsMessages[language];
  const { lost, changed } = sentences(language, words, placed);
  return html`<section
    class=${lost.length > 0 ? "nendo-config-warnings" : "nendo-config-report"}
    role="status"
    tabindex="-1"
    id="nendo-import-report"
  >
    <h2 class="nendo-config-problems-title">${copy.report(fileName)}</h2>
    ${lost.length === 0 ? html`<p>${copy.allFound}</p>` : nothing}
    ${list(copy.lost, lost)} ${list(copy.changed, changed)}
    <div class="nendo-config-buttons">
      ${kuc(Button, { text: copy.closeReport }, { click: close })}
    </div>
  </section>`;
};

const list = (
  title: string,
  texts: readonly string[],
): TemplateResult | typeof nothing =>
  texts.length === 0
    ? nothing
    : html`<p>${title}</p>
        <ul>
          ${texts.map((text) => html`<li>${text}</li>`)}
        </ul>`;

const sentences = (
  language: Language,
  words: Words,
  { apps, fields, unread, lostViews }: PlacedSettings,
): {
  readonly lost: readonly string[];
  readonly changed: readonly string[];
} => {
  const { copy, sources } = settingsMessagesIn(language, words);
  const isLost = ({ outcome }: AppMatch | FieldMatch): boolean =>
    outcome === "none" || outcome === "several";
  return {
    lost: [
      ...apps.filter(isLost).map((match) => appText(match, copy, sources)),
      ...unread.map((name) => copy.formUnread(slotName(name, sources))),
      ...fields
        .filter(isLost)
        .map((match) => fieldText(match, language, words)),
      ...lostViews.map((name) => copy.viewNone(name)),
    ],
    changed: [
      ...apps
        .filter(({ outcome }) => outcome === "moved")
        .map((match) => appText(match, copy, sources)),
      ...fields
        .filter(({ outcome }) => outcome === "moved")
        .map((match) => fieldText(match, language, words)),
    ],
  };
};

const appText = (
  { source, before, name, outcome, appId = "" }: AppMatch,
  copy: SettingsMessages["copy"],
  sources: SettingsMessages["sources"],
): string => {
  const place = slotName(source, sources);
  const app = name ?? copy.appNumber(before);
  if (outcome === "several") return copy.appSeveral(place, app);
  return outcome === "none"
    ? copy.appNone(place, app)
    : copy.appMoved(place, app, appId);
};

const fieldText = (
  { source, field, before, after, outcome }: FieldMatch,
  language: Language,
  words: Words,
): string => {
  const { copy, sources } = settingsMessagesIn(language, words);
  const place = `${slotName(source, sources)}: ${fieldLabel(kindOf(source), field, language, words)}`;
  if (outcome === "several") return copy.fieldSeveral(place, before);
  return outcome === "none"
    ? copy.fieldNone(place, before)
    : copy.fieldMoved(place, before, after);
};
