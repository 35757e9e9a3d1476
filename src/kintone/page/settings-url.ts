/**
 * Page where an administrator of the app changes the settings of a plugin: the
 * address that kintone's plugin list leads to. Who has no right to it is told
 * so by kintone.
 * @returns undefined in a guest space, where its address is not known
 */
export const settingsUrl = (
  appId: string,
  pluginId: string,
  guestSpaceId: string | undefined,
): string | undefined =>
  guestSpaceId === undefined
    ? `/k/admin/app/${encodeURIComponent(appId)}/plugin/config?pluginId=${encodeURIComponent(pluginId)}`
    : undefined;

/**
 * The same page of another app, from the address of this one: in a guest space
 * nothing else tells it.
 * @param here this page, of a plugin's settings
 * @returns undefined where the address doesn't name this app
 */
export const settingsUrlBeside = (
  { pathname, search }: Pick<Location, "pathname" | "search">,
  thisApp: string,
  appId: string,
): string | undefined => {
  const place = `/app/${thisApp}/`;
  return pathname.includes(place)
    ? `${pathname.replace(place, `/app/${encodeURIComponent(appId)}/`)}${search}`
    : undefined;
};
