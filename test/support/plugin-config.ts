import type { BrowserContext, Page } from "playwright-core";

/** The settings of a plugin in an app; the context is an administrator's. */
export interface PluginConfigPlace {
  readonly context: BrowserContext;
  readonly baseUrl: string;
  readonly app: string;
  readonly pluginId: string;
}

type PluginConfig = Readonly<Record<string, string>>;

/** What is stored for the next deploy, as the settings page gets it. */
export const readPluginConfig = (
  place: PluginConfigPlace,
): Promise<PluginConfig> =>
  onSettingsPage(place, (page) =>
    page.evaluate(
      `kintone.plugin.app.getConfig(${JSON.stringify(place.pluginId)})`,
    ),
  );

/** Stores a configuration as a settings page does; a deploy makes it live. */
export const savePluginConfig = (
  place: PluginConfigPlace,
  config: PluginConfig,
): Promise<void> =>
  onSettingsPage(place, (page) =>
    page.evaluate(
      `new Promise((saved) => {
        kintone.plugin.app.setConfig(${JSON.stringify(config)}, saved);
      })`,
    ),
  );

const onSettingsPage = async <T>(
  { context, baseUrl, app, pluginId }: PluginConfigPlace,
  work: (page: Page) => Promise<T>,
): Promise<T> => {
  const page = await context.newPage();
  await page.goto(
    `${baseUrl}/k/admin/app/${app}/plugin/config?pluginId=${pluginId}`,
  );
  const result = await work(page);
  await page.close();
  return result;
};
