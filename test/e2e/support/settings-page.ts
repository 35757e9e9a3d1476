import type { Page } from "playwright-core";
import type { KintoneAccess } from "../../../scripts/setup/connection";
import { connect } from "../../../scripts/setup/connection";
import type { TestSystem } from "../../support/system";

/** The only plugin of the test system. */
export const pluginIdOf = async ({
  systemClient,
}: KintoneAccess): Promise<string> => {
  const { plugins } = await systemClient.plugin.getPlugins({});
  const [plugin] = plugins;
  if (plugin === undefined) throw new Error("No plugin is installed.");
  return plugin.id;
};

/** REST with all rights. */
export const administratorAccess = (
  system: Pick<TestSystem, "kintone" | "user">,
): KintoneAccess => {
  const { code, password } = system.user("administrator");
  return connect({
    baseUrl: system.kintone.url,
    username: code,
    password,
  });
};

/** Opens the plugin's settings in an app, as from the app's list of plugins. */
export const openSettings = async (
  page: Page,
  baseUrl: string,
  appId: string,
  pluginId: string,
): Promise<void> => {
  await page.goto(
    `${baseUrl}/k/admin/app/${appId}/plugin/config?pluginId=${pluginId}`,
  );
  await page.getByRole("heading", { name: "年度まとめの設定" }).waitFor();
};
