import type { Settings } from "../../../src/settings/settings";
import { encodeSettings } from "../../../src/settings/settings-codec";
import { pluginApps } from "./add-plugin-to-apps";
import {
  type PluginConfig,
  readPluginConfig,
  writePluginConfig,
} from "./plugin-config-api";
import type { PluginFile } from "./plugin-file";
import { changeApp, requireAppId, type SetupContext } from "../setup-context";

/**
 * Gives the plugin its settings in every app that has none yet. Settings that
 * somebody saved stay. Where kintone doesn't offer the call, says what to do.
 */
export async function applySettings(
  context: SetupContext,
  plugin: PluginFile,
  settings: Settings,
): Promise<void> {
  const { say, isDryRun } = context;
  for (const app of pluginApps(context)) {
    const id = requireAppId(context, app.key);
    const read = (which: "live" | "preview") =>
      readPluginConfig(context, id, plugin.id, which);
    const prepared = await read("preview");
    if (isFilled(prepared)) {
      say(`確認：アプリ「${app.name}」のプラグインは設定済みです`);
      if (!isFilled(await read("live"))) context.undeployed.add(app.key);
    } else if (prepared !== undefined || isDryRun) {
      await changeApp(context, app, "のプラグインの設定", () =>
        writePluginConfig(context, id, plugin.id, encodeSettings(settings)),
      );
    } else {
      say(
        `手作業：アプリ「${app.name}」のプラグインの設定画面で、設定ファイルを読み込んで保存してください`,
      );
    }
  }
}

const isFilled = (config: PluginConfig | undefined): boolean =>
  config !== undefined && Object.keys(config).length > 0;
