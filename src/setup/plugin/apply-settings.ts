import type { SourceName } from "../../fields/fields";
import type { Settings } from "../../settings/settings";
import { encodeSettings } from "../../settings/settings-codec";
import { changeApp, requireAppId, type SetupRun, stepOf } from "../change";
import type { PluginConfig, PluginHost } from "../setup-host";

/**
 * Gives the plugin its settings in an app that has none yet. Settings that
 * somebody saved stay. Where kintone doesn't offer the call, tells what to do.
 * @returns whether the app is known to have these settings
 */
export const applySettings = async (
  run: SetupRun,
  key: SourceName,
  app: string,
  plugin: PluginHost,
  settings: Settings,
): Promise<boolean> => {
  const { host, undeployed } = run;
  const id = requireAppId(run, key);
  const prepared = await plugin.readConfig(id, "preview");
  if (prepared === undefined) {
    host.tell({ state: "byHand", step: stepOf("settingsByHand", { app }) });
    return false;
  }
  if (!isFilled(prepared)) {
    await changeApp(run, key, stepOf("applySettings", { app }), () =>
      plugin.writeConfig(id, encodeSettings(settings)),
    );
    return true;
  }
  host.tell({ state: "found", step: stepOf("settingsThere", { app }) });
  const isNeverDeployed = undeployed.has(key);
  if (!isNeverDeployed && !isFilled(await plugin.readConfig(id, "live"))) {
    undeployed.add(key);
  }
  return JSON.stringify(prepared) === JSON.stringify(encodeSettings(settings));
};

const isFilled = (config: PluginConfig | undefined): boolean =>
  config !== undefined && Object.keys(config).length > 0;
