import manifest from "../../manifest.json";

/** The version of the plugin, as its manifest says it: `1.2.3`. */
export const PLUGIN_VERSION: string = manifest.version;

/** The names of the plugin, in all languages of its manifest. */
export const PLUGIN_NAMES: readonly string[] = Object.values(manifest.name);
