import { copyFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import webpack from "webpack";
import webpackConfig from "../../webpack.config.js";

const root = path.resolve(import.meta.dirname, "../..");

/** The look of kintone's settings pages comes from Cybozu's own template. */
const copySettingsPageStyle = (): void => {
  const createPlugin = path.dirname(
    createRequire(import.meta.url).resolve(
      "@kintone/create-plugin/package.json",
    ),
  );
  copyFileSync(
    path.join(
      createPlugin,
      "templates/modern/plugin/css/51-modern-default.css",
    ),
    path.join(root, "plugin/css/51-modern-default.css"),
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
