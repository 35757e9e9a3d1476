import { explainError } from "../../../i18n/error-messages";
import type { Language } from "../../../i18n/language";
import { loadSettings, saveSettings } from "../../../kintone/page/config-store";
import { desktopPage, pageGuestSpaceId } from "../../../kintone/page/page";
import { saveSettingsSurely } from "../../../kintone/page/save-settings-surely";
import { sessionClient } from "../../../kintone/rest/session-client";
import { timeLimits } from "../../../kintone/rest/time-limit";
import { toKintoneError } from "../../../kintone/rest/errors/to-kintone-error";
import { readRecordRights } from "../../../kintone/sources/read-record-rights";
import { kintoneSetupGateway } from "../setup/kintone-setup-gateway";
import { withAppNames } from "../../../kintone/sources/with-app-names";
import type { SettingsGateway } from "./settings-gateway";
import { placeOf, settingsReading } from "./settings-reading";
import { templateProblems } from "../../templates/template-problems";

/** The settings page of the plugin in kintone. */
export const kintoneSettingsGateway = (
  pluginId: string,
  language: Language,
): SettingsGateway => {
  const appId = desktopPage.appId();
  const guestSpaceId = pageGuestSpaceId();
  const thisApp = placeOf(appId, guestSpaceId);
  /** The revision that was met first. */
  let opening: Promise<string | undefined> | undefined;
  const reading = settingsReading(sessionClient, thisApp);
  const { revision } = reading;
  return {
    ...reading,
    thisApp,
    stored: () => loadSettings(pluginId),
    templateProblems: (settings) =>
      templateProblems(settings, sessionClient, language),
    views: async () => {
      opening ??= revision();
      await opening.catch(() => {
        opening = undefined;
      });
      return reading.views();
    },
    setup: kintoneSetupGateway(pluginId, thisApp),
    save: async (settings, mayReplace, signal, stays = false) => {
      // Whoever reads a summary is told nothing of records that are hidden from them.
      const [named, recordRights] = await Promise.all([
        withAppNames(settings, sessionClient, signal),
        readRecordRights(settings, sessionClient, signal),
      ]);
      const saved = await saveSettingsSurely({
        revision,
        openedAt: await opening,
        mayReplace,
        store: () => saveSettings({ ...named, recordRights }),
        limits: timeLimits(),
        signal,
      });
      // Settings take effect when the app is updated, which is done there.
      if (saved === "saved" && !stays)
        location.href = `../../flow?app=${appId}`;
      return saved;
    },
    leave: () => {
      location.href = `../../${appId}/plugin/`;
    },
    confirm: (question) => desktopPage.confirm(question),
    explain: (error) => explainError(toKintoneError(error), language),
  };
};
