/** Marks the scripts of a plugin in the document. */
export const PLUGIN_ID_ATTRIBUTE = "data-plugin-id";

/**
 * What kintone.$PLUGIN_ID says: the plugin whose file is running; later, when
 * no file is, the last one that the document named.
 */
export function runningPluginId(): string {
  const running = document.currentScript?.getAttribute(PLUGIN_ID_ATTRIBUTE);
  if (running !== null && running !== undefined) return running;
  const scripts = document.querySelectorAll(`script[${PLUGIN_ID_ATTRIBUTE}]`);
  return [...scripts].at(-1)?.getAttribute(PLUGIN_ID_ATTRIBUTE) ?? "";
}
