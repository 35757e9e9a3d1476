import type { PageBoot } from "../boot";
import type { RestClient } from "../rest";
import { notImplemented } from "./not-implemented";

type Config = Readonly<Record<string, string>>;

/** Longest value and size of a whole configuration (kintone: setConfig). */
const LONGEST_VALUE = 65_535;
const MOST_BYTES = 256 * 1024;

/** Builds kintone.plugin.app of a page. */
export function createPluginApi(boot: PageBoot, rest: RestClient) {
  const isSettingsPage = boot.page === "APP_SETTINGS_PLUGIN_SETTINGS";
  const settingsOnly = (name: string): void => {
    if (!isSettingsPage)
      throw new Error(`${name}() works on the plug-in settings page only.`);
  };
  return {
    getConfig: (pluginId: string): Config | null => {
      const config = boot.pluginConfigs[pluginId];
      return config === undefined ? null : { ...config };
    },
    setConfig: (config: Config, callback?: () => void): void => {
      settingsOnly("setConfig");
      checkConfig(config);
      const pluginId = boot.settingsPluginId ?? "";
      const appId = boot.app?.id ?? 0;
      rest
        .request("PUT", "/k/api/page/plugin-config.json", {
          app: appId,
          id: pluginId,
          config,
        })
        .then(() => {
          if (callback !== undefined) callback();
          else
            location.href = `/k/admin/app/${appId}/plugin/?saved=${pluginId}`;
        });
    },
    setProxyConfig: (): void => {
      settingsOnly("setProxyConfig");
      throw notImplemented("kintone.plugin.app.setProxyConfig");
    },
    getProxyConfig: (): null => {
      settingsOnly("getProxyConfig");
      return null;
    },
    proxy: Object.assign(
      () => Promise.reject(notImplemented("kintone.plugin.app.proxy")),
      {
        upload: () =>
          Promise.reject(notImplemented("kintone.plugin.app.proxy.upload")),
      },
    ),
  };
}

/** Throws when a configuration is not what setConfig() takes. */
function checkConfig(config: unknown): asserts config is Config {
  if (typeof config !== "object" || config === null || Array.isArray(config))
    throw new TypeError("setConfig() takes an object of strings.");
  let bytes = 0;
  for (const [key, value] of Object.entries(config)) {
    if (!/^[\x20-\x7e]+$/u.test(key))
      throw new TypeError(`The key "${key}" is not ASCII.`);
    if (typeof value !== "string")
      throw new TypeError(`The value of "${key}" is not a string.`);
    if (value.length > LONGEST_VALUE)
      throw new RangeError(
        `The value of "${key}" is longer than ${LONGEST_VALUE} characters.`,
      );
    bytes += key.length + new TextEncoder().encode(value).length;
  }
  if (bytes > MOST_BYTES)
    throw new RangeError("The configuration is larger than 256 KB.");
}
