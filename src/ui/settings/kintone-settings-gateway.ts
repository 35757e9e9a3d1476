import { explainError } from "../../i18n/error-messages";
import type { Language } from "../../i18n/language";
import { loadSettings, saveSettings } from "../../kintone/config-store";
import { desktopPage, pageGuestSpaceId } from "../../kintone/page";
import { sessionClient } from "../../kintone/session-client";
import { toKintoneError } from "../../kintone/to-kintone-error";
import type { AppChoice, SettingsGateway } from "./settings-gateway";

/** Apps returned at once, at most (kintone: GET apps). */
const PAGE_SIZE = 100;

/** The settings page of the plugin in kintone. */
export const kintoneSettingsGateway = (
  pluginId: string,
  language: Language,
): SettingsGateway => {
  const appId = desktopPage.appId();
  const guestSpaceId = pageGuestSpaceId();
  const { app } = sessionClient(guestSpaceId);
  return {
    ...(guestSpaceId === undefined ? {} : { guestSpaceId }),
    stored: () => loadSettings(pluginId),
    apps: async () => {
      const apps: AppChoice[] = [];
      for (;;) {
        const page = await app.getApps({
          limit: PAGE_SIZE,
          offset: apps.length,
        });
        apps.push(...page.apps.map((found) => ({ ...found })));
        if (page.apps.length < PAGE_SIZE) return apps;
      }
    },
    form: async (id) => (await app.getFormFields({ app: id })).properties,
    views: async () => {
      const { views } = await app.getViews({ app: appId });
      return Object.values(views)
        .filter(({ type }) => type === "LIST" || type === "CUSTOM")
        .sort((a, b) => Number(a.index) - Number(b.index))
        .map(({ name }) => name);
    },
    save: async (settings) => {
      await saveSettings(settings);
      // Settings take effect when the app is updated, which is done there.
      location.href = `../../flow?app=${appId}`;
    },
    leave: () => {
      location.href = `../../${appId}/plugin/`;
    },
    explain: (error) => explainError(toKintoneError(error), language),
  };
};
