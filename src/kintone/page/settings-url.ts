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
