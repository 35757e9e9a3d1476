import manifest from "../../manifest.json";

/** The version of the plugin, as its manifest says it: `1.2.3`. */
export const PLUGIN_VERSION: string = manifest.version;
