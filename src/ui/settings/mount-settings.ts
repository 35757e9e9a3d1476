import type { Language } from "../../i18n/language";
import { kintoneSettingsGateway } from "./session/kintone-settings-gateway";
import { SettingsView } from "./screen/settings-view";

/** Shows the settings screen in its place of plugin/html/config.html. */
export const mountSettings = (
  place: Element,
  pluginId: string,
  language: Language,
): void => {
  const view = new SettingsView();
  view.language = language;
  view.gateway = kintoneSettingsGateway(pluginId, language);
  place.replaceChildren(view);
};
