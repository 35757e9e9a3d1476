import type { Settings } from "../../settings/settings";
import type { StoredSettings } from "../../settings/settings-codec";
import {
  decodeConfig,
  encodeSettings,
  settingsSize,
} from "../../settings/settings-codec";
import { KintoneError } from "../rest/errors/kintone-error";

/**
 * The settings stored for the plugin in this app.
 * @param pluginId kintone.$PLUGIN_ID, taken while the entry was loading: kintone
 *   overwrites it before it loads the next plugin
 */
export const loadSettings = (pluginId: string): StoredSettings =>
  decodeConfig(kintone.plugin.app.getConfig(pluginId));

/**
 * Replaces the stored settings; only on the plugin's settings page. They take
 * effect when the app is updated.
 * @throws KintoneError when they are larger than kintone takes
 */
export const saveSettings = (settings: Settings): Promise<void> => {
  const { bytes, limitBytes, fits } = settingsSize(settings);
  if (!fits) {
    const detail = `${bytes} / ${limitBytes} bytes`;
    return Promise.reject(
      new KintoneError({ code: "settingsTooLarge", detail }),
    );
  }
  return new Promise((resolve) => {
    kintone.plugin.app.setConfig(encodeSettings(settings), resolve);
  });
};
