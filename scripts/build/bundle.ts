import { appendFileSync, copyFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { CycloneDxWebpackPlugin } from "@cyclonedx/webpack-plugin";
import webpack from "webpack";
import webpackConfig from "../../webpack.config.js";
import { SETTINGS_PAGE_STYLE } from "./build-paths";
import { thirdPartyPackages, thirdPartyPlugin } from "./third-party";
import { noticesComment, thirdPartyNotices } from "./third-party-notices";

const root = path.resolve(import.meta.dirname, "../..");

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

/** Where the build leaves the list of components (CycloneDX), relative to plugin/js. */
const COMPONENTS = "../../dist/components";

/** The same as a path. */
export const componentsPath = path.join(
  root,
  "plugin/js",
  COMPONENTS,
  "bom.json",
);

/** Whoever has the zip has the notices: they stand at the end of the settings page's script. */
const NOTICES_IN = "plugin/js/config.js";

/**
 * Bundles src/entries into plugin/js, with the notices of the
 * packages in it and a list of them.
 * @throws Error with webpack's own report when a module can't be built
 */
export const bundle = async (
  mode: "production" | "development",
): Promise<void> => {
  copySettingsPageStyle();
  const compiler = webpack({
    ...webpackConfig({}, { mode }),
    context: root,
    plugins: [
      thirdPartyPlugin(),
      new CycloneDxWebpackPlugin({
        specVersion: "1.6",
        reproducibleResults: true,
        includeWellknown: false,
        outputLocation: COMPONENTS,
      }),
    ],
  });
  const stats = await new Promise<webpack.Stats | undefined>(
    (resolve, reject) =>
      compiler.run((error, result) =>
        error ? reject(error) : resolve(result),
      ),
  );
  await new Promise<void>((resolve) => compiler.close(() => resolve()));
  if (stats?.hasErrors()) throw new Error(stats.toString("errors-only"));
  appendFileSync(
    path.join(root, NOTICES_IN),
    noticesComment(thirdPartyNotices(thirdPartyPackages())),
  );
};
