import path from "node:path";

/** Where the signed plugin is written. */
export const pluginZipPath = path.resolve(
  import.meta.dirname,
  "../../dist/plugin.zip",
);

/** The look of kintone's settings pages: copied from Cybozu's own template. */
export const SETTINGS_PAGE_STYLE = "plugin/css/51-modern-default.css";
