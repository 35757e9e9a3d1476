import { KintoneError } from "../../../src/kintone/rest/errors/kintone-error";
import { unexpectedResponse } from "../../../src/kintone/rest/request-kintone";
import {
  type AskConfig,
  pluginConfigBy,
} from "../../../src/setup/plugin/plugin-config";
import type { PluginHost } from "../../../src/setup/setup-host";
import type { Connection, KintoneAccess } from "../connection";

/** The settings of a plugin, by a password. */
export const pluginConfigApi = (
  access: Pick<KintoneAccess, "connection" | "waiting">,
  pluginId: string,
): Pick<PluginHost, "readConfig" | "writeConfig"> =>
  pluginConfigBy(askBy(access), pluginId, access.waiting.patience);

const askBy =
  ({
    connection,
    waiting,
  }: Pick<KintoneAccess, "connection" | "waiting">): AskConfig =>
  async (method, place, parameters) => {
    const url = addressOf(connection, place);
    if (method === "GET") {
      url.search = new URLSearchParams(
        Object.entries(parameters).map(([name, value]) => [
          name,
          String(value),
        ]),
      ).toString();
    }
    const { answerMs, startTimer } = waiting.limits;
    const limit = new AbortController();
    const callOff = startTimer(answerMs, () => limit.abort());
    try {
      const response = await fetch(url, {
        method,
        signal: limit.signal,
        headers: {
          ...authorization(connection),
          ...(method === "PUT" ? { "Content-Type": "application/json" } : {}),
        },
        ...(method === "PUT" ? { body: JSON.stringify(parameters) } : {}),
      });
      const text = await response.text();
      if (!response.ok) {
        throw new Error(`${response.status}: ${response.statusText}`);
      }
      return JSON.parse(text) as unknown;
    } catch (error) {
      if (limit.signal.aborted)
        throw new KintoneError({ code: "timedOut" }, error);
      if (error instanceof SyntaxError) throw unexpectedResponse();
      if (!(error instanceof TypeError)) throw error;
      throw new KintoneError({ code: "networkFailed" }, error);
    } finally {
      callOff();
    }
  };

const addressOf = (
  { baseUrl, guestSpaceId }: Connection,
  place: string,
): URL => {
  const root = guestSpaceId === undefined ? "/k" : `/k/guest/${guestSpaceId}`;
  return new URL(`${root}/${place}.json`, baseUrl);
};

const authorization = ({ username, password }: Connection) => ({
  "X-Cybozu-Authorization": Buffer.from(`${username}:${password}`).toString(
    "base64",
  ),
});
