import { KintoneError } from "../../../src/kintone/rest/kintone-error";
import {
  requestKintone,
  unexpectedResponse,
} from "../../../src/kintone/rest/request-kintone";
import { answerOf } from "../../../src/kintone/rest/to-kintone-error";
import type { PluginConfig } from "../../../src/setup/setup-host";
import type { Connection, KintoneAccess } from "../connection";

/**
 * The settings of a plugin in an app as prepared (preview) or deployed (live),
 * through a call that kintone offers as a feature under consideration (API
 * lab: get-app-plugin-config).
 * @returns undefined where the call is not switched on
 */
export async function readPluginConfig(
  access: ConfigAccess,
  app: string,
  plugin: string,
  which: "live" | "preview",
): Promise<PluginConfig | undefined> {
  const url = configUrl(access.connection, which);
  url.search = new URLSearchParams({ app, id: plugin }).toString();
  const { signal } = new AbortController();
  const { config } = await requestKintone(
    { client: access.waiting, appId: app, signal },
    () => ask(access, url, {}),
  ).catch((error: unknown) => {
    if (isSwitchedOff(error)) return { config: SWITCHED_OFF };
    throw error;
  });
  if (config === SWITCHED_OFF) return undefined;
  if (typeof config !== "object") throw unexpectedResponse(app);
  return (config ?? {}) as PluginConfig;
}

const SWITCHED_OFF = "switchedOff";

/** Where the call is not offered, kintone knows no such address, or forbids it. */
const isSwitchedOff = (error: unknown): boolean =>
  [400, 403, 404, 501].includes(answerOf(error).status ?? 0);

/**
 * Replaces them; takes effect when the app is deployed.
 * @throws KintoneError, also for an answer that is not kintone's
 */
export async function writePluginConfig(
  access: ConfigAccess,
  app: string,
  plugin: string,
  config: PluginConfig,
): Promise<{ readonly revision: string }> {
  const answer: object & { readonly revision?: unknown } = await ask(
    access,
    configUrl(access.connection, "preview"),
    {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ app, id: plugin, config }),
    },
  );
  if (answer.revision === undefined) throw unexpectedResponse(app);
  return { revision: String(answer.revision) };
}

type ConfigAccess = Pick<KintoneAccess, "connection" | "waiting">;

const ask = async (
  { connection, waiting }: ConfigAccess,
  url: URL,
  init: RequestInit,
): Promise<object> => {
  const limit = AbortSignal.timeout(waiting.limits.answerMs);
  try {
    const response = await fetch(url, {
      ...init,
      signal: limit,
      headers: { ...authorization(connection), ...init.headers },
    });
    const text = await response.text();
    if (!response.ok) {
      throw new Error(`${response.status}: ${response.statusText}`);
    }
    const answer: unknown = JSON.parse(text);
    if (typeof answer === "object" && answer !== null) return answer;
    throw unexpectedResponse();
  } catch (error) {
    if (limit.aborted) throw new KintoneError({ code: "timedOut" }, error);
    if (error instanceof SyntaxError) throw unexpectedResponse();
    if (!(error instanceof TypeError)) throw error;
    throw new KintoneError({ code: "networkFailed" }, error);
  }
};

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
