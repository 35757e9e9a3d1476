import type { KintoneRestAPIClient } from "@kintone/rest-api-client";
import type { Settings } from "../../src/settings/settings";
import { encodeSettings } from "../../src/settings/settings-codec";
import { openBrowser } from "./browser";
import { deploy } from "./local-kintone";
import { savePluginConfig } from "./plugin-config";

/**
 * Gives the plugins of apps their settings by their settings pages, as an
 * administrator does where REST has no call for that, and deploys them.
 * @param baseUrl of a local kintone with its own people
 */
export const giveSettings = async (
  baseUrl: string,
  client: KintoneRestAPIClient,
  apps: readonly string[],
  settings: Settings,
): Promise<void> => {
  const { context, close } = await openBrowser();
  const page = await context.newPage();
  await page.goto(`${baseUrl}/login`);
  await page.locator("input[name=username]").fill("admin");
  await page.locator("input[name=password]").fill("admin-pass");
  await page.locator("button[type=submit]").click();
  await page.waitForURL(`${baseUrl}/k/**`);
  for (const app of apps) {
    const { plugins } = await client.app.getPlugins({ app, preview: true });
    for (const { id: pluginId } of plugins)
      await savePluginConfig(
        { context, baseUrl, app, pluginId },
        encodeSettings(settings),
      );
    if (plugins.length > 0) await deploy(client, app);
  }
  await close();
};
