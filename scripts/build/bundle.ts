import { copyFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import webpack from "webpack";
import webpackConfig from "../../webpack.config.js";

const root = path.resolve(import.meta.dirname, "../..");

/** The look of kintone's settings pages: copied from Cybozu's own template. */
export const SETTINGS_PAGE_STYLE = "plugin/css/51-modern-default.css";

const copySettingsPageStyle = (): void => {
  const createPlugin = path.dirname(
    createRequire(import.meta.url).resolve(
      "@kintone/create-plugin/package.json",
    ),
  );
  copyFileSync(
    path.join(createPlugin, "templates/modern", SETTINGS_PAGE_STYLE),
    path.join(root, SETTINGS_PAGE_STYLE),
  );
};

/**
 * Bundles src/entries into plugin/js.
 * @throws Error with webpack's own report when a module can't be built
 */
export const bundle = async (
  mode: "production" | "development",
): Promise<void> => {
  copySettingsPageStyle();
  const compiler = webpack({ ...webpackConfig({}, { mode }), context: root });
  const stats = await new Promise<webpack.Stats | undefined>(
    (resolve, reject) =>
      compiler.run((error, result) =>
        error ? reject(error) : resolve(result),
      ),
  );
  await new Promise<void>((resolve) => compiler.close(() => resolve()));
  if (stats?.hasErrors()) throw new Error(stats.toString("errors-only"));
};
