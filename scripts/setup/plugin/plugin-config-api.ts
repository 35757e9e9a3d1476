import type { Connection } from "../connection";

/** The settings of a plugin in one app, as kintone stores them. */
export type PluginConfig = Readonly<Record<string, string>>;

/**
 * The settings of a plugin in an app as prepared (preview) or deployed (live),
 * through a call that kintone offers as a feature under consideration (API
 * lab: get-app-plugin-config).
 * @returns undefined where the call is not switched on
 */
export async function readPluginConfig(
  connection: Connection,
  app: string,
  plugin: string,
  which: "live" | "preview",
): Promise<PluginConfig | undefined> {
  const url = configUrl(connection, which);
  url.search = new URLSearchParams({ app, id: plugin }).toString();
  const response = await fetch(url, { headers: authorization(connection) });
  if (!response.ok) return undefined;
  const { config } = (await response.json()) as { config?: PluginConfig };
  return config ?? {};
}

/** Replaces them; takes effect when the app is deployed. */
export async function writePluginConfig(
  connection: Connection,
  app: string,
  plugin: string,
  config: PluginConfig,
): Promise<void> {
  const response = await fetch(configUrl(connection, "preview"), {
    method: "PUT",
    headers: {
      ...authorization(connection),
      "Content-Type": "application/json",
    },
    body: JSON.stringify({ app, id: plugin, config }),
  });
  if (!response.ok) {
    throw new Error(`${response.status}: ${await response.text()}`);
  }
}

function configUrl(
  { baseUrl, guestSpaceId }: Connection,
  which: "live" | "preview",
): URL {
  const root = guestSpaceId === undefined ? "/k" : `/k/guest/${guestSpaceId}`;
  const version = which === "preview" ? "v1/preview" : "v1";
  return new URL(`${root}/${version}/app/plugin/config.json`, baseUrl);
}

const authorization = ({ username, password }: Connection) => ({
  "X-Cybozu-Authorization": Buffer.from(`${username}:${password}`).toString(
    "base64",
  ),
});
