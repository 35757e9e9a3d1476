import { pluginNotFound } from "../../errors/app-errors";
import { BAD_SHAPE, REQUIRED_PARAMETER } from "../../errors/messages";
import { isObject } from "../../json";
import type { AppConfig } from "../../state/app";
import { changePreview, managedConfig } from "../access";
import type { Operation } from "../operation";
import { Parameters } from "../parameters";
import { pluginName } from "./plugins";

function getAppPlugins(which: "live" | "preview"): Operation["handle"] {
  return (call) => {
    const read = new Parameters(call.params);
    const app = read.id("app");
    const lang = read.optionalString("lang");
    read.check();
    const config = managedConfig(call, app, which);
    const language = (lang ?? call.actor.user.language) === "en" ? "en" : "ja";
    return {
      plugins: config.plugins.map(({ id, enabled }) => {
        const plugin = call.kintone.store.plugins.get(id);
        const name = plugin === undefined ? id : pluginName(plugin, language);
        return { id, name, enabled };
      }),
      revision: String(config.revision),
    };
  };
}

const addAppPlugins: Operation = {
  method: "POST",
  path: "preview/app/plugins",
  handle: (call) => {
    const read = new Parameters(call.params);
    const app = read.id("app");
    const ids = read.strings("ids") ?? [];
    const revision = read.revision();
    if (ids.length === 0) read.errors.add("ids", REQUIRED_PARAMETER);
    read.check();
    const preview = changePreview(call, app, revision, (config) => {
      for (const id of ids) {
        if (!call.kintone.store.plugins.has(id)) throw pluginNotFound(id);
      }
      const known = new Set(config.plugins.map(({ id }) => id));
      const added = [...new Set(ids)].filter((id) => !known.has(id));
      return {
        plugins: [
          ...config.plugins,
          ...added.map((id) => ({ id, enabled: true })),
        ],
      };
    });
    return { revision: String(preview.revision) };
  },
};

/** API lab: the settings that a plugin saved. */
function getPluginConfig(which: "live" | "preview"): Operation["handle"] {
  return (call) => {
    const read = new Parameters(call.params);
    const app = read.id("app");
    const id = read.string("id");
    read.check();
    const config = managedConfig(call, app, which);
    requireAdded(config, id);
    return {
      config: config.pluginConfigs[id] ?? {},
      revision: String(config.revision),
    };
  };
}

/** API lab: replaces the settings of a plugin in preview. */
const putPluginConfig: Operation = {
  method: "PUT",
  path: "preview/app/plugin/config",
  handle: (call) => {
    const read = new Parameters(call.params);
    const app = read.id("app");
    const id = read.string("id");
    const config = read.object("config");
    const revision = read.revision();
    if (!isTextMap(config)) read.errors.add("config", BAD_SHAPE);
    read.check();
    const preview = changePreview(call, app, revision, (before) => {
      requireAdded(before, id);
      return {
        pluginConfigs: {
          ...before.pluginConfigs,
          [id]: config as Record<string, string>,
        },
      };
    });
    return { revision: String(preview.revision) };
  },
};

/** Text values of ≤ 65,535 characters, 256 KB together. */
function isTextMap(value: unknown): value is Record<string, string> {
  return (
    isObject(value) &&
    Object.values(value).every(
      (text) => typeof text === "string" && text.length <= 65_535,
    ) &&
    Buffer.byteLength(JSON.stringify(value)) <= 256 * 1024
  );
}

function requireAdded(config: AppConfig, id: string): void {
  if (!config.plugins.some((plugin) => plugin.id === id)) {
    throw pluginNotFound(id);
  }
}

export const APP_PLUGIN_OPERATIONS: readonly Operation[] = [
  { method: "GET", path: "app/plugins", handle: getAppPlugins("live") },
  {
    method: "GET",
    path: "preview/app/plugins",
    handle: getAppPlugins("preview"),
  },
  addAppPlugins,
];

/** Switched on by the option `apiLab` only. */
export const API_LAB_OPERATIONS: readonly Operation[] = [
  {
    method: "GET",
    path: "app/plugin/config",
    handle: getPluginConfig("live"),
  },
  {
    method: "GET",
    path: "preview/app/plugin/config",
    handle: getPluginConfig("preview"),
  },
  putPluginConfig,
];
