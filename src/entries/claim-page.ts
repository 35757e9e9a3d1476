import { loadSettings } from "../kintone/page/config-store";

/** kintone can load two copies of the plugin, made with other keys, on one page. */
const CLAIM = "nendo-matome:claim";

/**
 * Whether this copy of the plugin shows its panels on the page: the first that
 * has settings, and where none has, the first that is asked. A copy that holds
 * the page says so by cancelling the event by which others ask; nothing else is
 * shared between them.
 * @param pluginId kintone.$PLUGIN_ID, taken while the entry was loading
 * @returns asked at every event of the page
 */
export const claimPage = (pluginId: string): (() => boolean) => {
  let isOurs: boolean | undefined;
  const claim = (): boolean => {
    isOurs ??= document.dispatchEvent(
      new CustomEvent(CLAIM, { cancelable: true }),
    );
    return isOurs;
  };
  const holding = (event: Event): void => {
    if (isOurs) event.preventDefault();
  };
  if (loadSettings(pluginId).state === "valid") claim();
  document.addEventListener(CLAIM, holding);
  return claim;
};
