import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { pluginZipPath, SETTINGS_PAGE_STYLE } from "./build-paths";

const root = path.resolve(import.meta.dirname, "../..");

/** What the zip is made from; plugin/js and the copied style are made by the build itself. */
const sources = [
  "src",
  "plugin/html",
  "plugin/image",
  ...readdirSync(path.join(root, "plugin/css"))
    .map((name) => `plugin/css/${name}`)
    .filter((name) => name !== SETTINGS_PAGE_STYLE),
  "manifest.json",
  "webpack.config.js",
  "scripts/build",
  "package-lock.json",
];

const newestChange = (entry: string): number => {
  const stats = statSync(entry);
  return stats.isDirectory()
    ? Math.max(
        stats.mtimeMs,
        ...readdirSync(entry).map((name) =>
          newestChange(path.join(entry, name)),
        ),
      )
    : stats.mtimeMs;
};

/**
 * Builds dist/plugin.zip unless it is newer than everything it is made from.
 * @returns path of the zip
 */
export const ensureBuilt = async (): Promise<string> => {
  const changedAt = Math.max(
    ...sources.map((source) => newestChange(path.join(root, source))),
  );
  if (
    !existsSync(pluginZipPath) ||
    statSync(pluginZipPath).mtimeMs < changedAt
  ) {
    // Their tools take a good part of a second to load, and mostly there is nothing to build.
    const [{ bundle }, { pack }] = await Promise.all([
      import("./bundle"),
      import("./pack"),
    ]);
    await bundle("production");
    await pack();
  }
  return pluginZipPath;
};
