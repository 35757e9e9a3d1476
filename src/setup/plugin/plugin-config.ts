import {
  requestKintone,
  unexpectedResponse,
} from "../../kintone/rest/request-kintone";
import type { Patience } from "../../kintone/rest/patience";
import { answerOf } from "../../kintone/rest/errors/to-kintone-error";
import type { PluginConfig, PluginHost } from "../setup-host";

/** Sends a request about the settings of plugins: `v1/app/plugin/config`, and what goes with it. */
export type AskConfig = (
  method: "GET" | "PUT",
  place: string,
  parameters: Readonly<Record<string, unknown>>,
) => Promise<unknown>;

/**
 * The settings of a plugin in an app as prepared (preview) or deployed (live),
 * through a call that kintone offers as a feature under consideration (API
 * lab: get-app-plugin-config, update-app-plugin-config).
 * @param id of the plugin
 */
export const pluginConfigBy = (
  ask: AskConfig,
  id: string,
  patience?: Patience,
): Pick<PluginHost, "readConfig" | "writeConfig"> => ({
  readConfig: async (app, which) => {
    const place = which === "preview" ? "v1/preview/" : "v1/";
    const { signal } = new AbortController();
    const client = patience ? { patience } : {};
    try {
      const { config } = await requestKintone(
        { client, appId: app, signal },
        () => ask("GET", `${place}app/plugin/config`, { app, id }),
      );
      if (typeof config !== "object") throw unexpectedResponse(app);
      return (config ?? {}) as PluginConfig;
    } catch (error) {
      if (isSwitchedOff(error)) return undefined;
      throw error;
    }
  },
  writeConfig: async (app, config) => {
    const answer = await ask("PUT", "v1/preview/app/plugin/config", {
      app,
      id,
      config,
    });
    const { revision } = Object(answer) as { readonly revision?: unknown };
    if (revision === undefined) throw unexpectedResponse(app);
    return { revision: String(revision) };
  },
});

/** Where the call is not offered, kintone knows no such address, or forbids it. */
const isSwitchedOff = (error: unknown): boolean =>
  [400, 403, 404, 501].includes(answerOf(error).status ?? 0);
