import { randomInt } from "node:crypto";
import {
  badPlugin,
  fileNotFound,
  pluginNotFound,
} from "../../errors/app-errors";
import type { Language } from "../../errors/text";
import { readPluginZip } from "../../plugins/read-plugin-zip";
import type { InstalledPlugin } from "../../state/plugin";
import { instant, refuse } from "../access";
import type { Call, Operation } from "../operation";
import { Parameters } from "../parameters";

/** Name of a plugin in a language, else in English. */
export function pluginName(
  plugin: InstalledPlugin,
  language: Language,
): string {
  const { name } = plugin.manifest;
  return name[language] ?? name.en;
}

function requireAdministrator(call: Call): void {
  if (call.actor.tokens !== null || !call.actor.user.administrator)
    refuse(call);
}

/** Language of names in an answer. */
function nameLanguage(call: Call): Language {
  return call.actor.user.language === "en" ? "en" : "ja";
}

const installPlugin: Operation = {
  method: "POST",
  path: "plugin",
  handle: (call) => {
    const read = new Parameters(call.params);
    const fileKey = read.string("fileKey");
    read.check();
    requireAdministrator(call);
    return putPlugin(call, fileKey, null);
  },
};

const updatePlugin: Operation = {
  method: "PUT",
  path: "plugin",
  handle: (call) => {
    const read = new Parameters(call.params);
    const id = read.string("id");
    const fileKey = read.string("fileKey");
    read.check();
    requireAdministrator(call);
    if (!call.kintone.store.plugins.has(id)) throw pluginNotFound(id);
    return putPlugin(call, fileKey, id);
  },
};

function putPlugin(call: Call, fileKey: string, id: string | null): object {
  const { store, now } = call.kintone;
  const file = store.files.get(fileKey);
  const bytes = store.blobs.get(fileKey);
  if (file === undefined || bytes === undefined) throw fileNotFound(fileKey);
  const zip = readPluginZip(bytes);
  if (id !== null && zip.id !== id) {
    throw badPlugin(
      "指定したプラグインとは異なる鍵で作られています。",
      "It was made with another key than the specified plug-in.",
    );
  }
  const known = store.plugins.get(zip.id);
  for (const old of Object.values(known?.files ?? {})) {
    store.blobs.delete(old.blobKey);
  }
  const files = [...zip.files].map(([path, content]) => {
    // Browsers keep what an address once had: no other file ever gets it, in no other run either.
    const contentId = String(randomInt(2 ** 47));
    const blobKey = `plugin-${contentId}`;
    store.blobs.put(blobKey, content);
    return [path, { contentId, blobKey, size: content.byteLength }] as const;
  });
  const version = String(zip.manifest.version);
  store.plugins.put(zip.id, {
    id: zip.id,
    version,
    manifest: zip.manifest,
    files: Object.fromEntries(files),
    installedAt: known?.installedAt ?? instant(now()),
    modifiedAt: instant(now()),
  });
  store.files.delete(fileKey);
  store.blobs.delete(fileKey);
  return { id: zip.id, version };
}

const uninstallPlugin: Operation = {
  method: "DELETE",
  path: "plugin",
  handle: (call) => {
    const read = new Parameters(call.params);
    const id = read.string("id");
    read.check();
    requireAdministrator(call);
    const { store } = call.kintone;
    const plugin = store.plugins.get(id);
    if (plugin === undefined) throw pluginNotFound(id);
    for (const file of Object.values(plugin.files)) {
      store.blobs.delete(file.blobKey);
    }
    store.plugins.delete(id);
    return {};
  },
};

const getPlugins: Operation = {
  method: "GET",
  path: "plugins",
  handle: (call) => {
    const read = new Parameters(call.params);
    const ids = read.strings("ids");
    const { offset, limit } = readPage(read);
    read.check();
    requireAdministrator(call);
    const language = nameLanguage(call);
    return {
      plugins: call.kintone.store.plugins
        .values()
        .filter(({ id }) => ids?.includes(id) ?? true)
        .sort((a, b) => (a.modifiedAt < b.modifiedAt ? 1 : -1))
        .slice(offset, offset + limit)
        .map((plugin) => ({
          id: plugin.id,
          name: pluginName(plugin, language),
          description:
            plugin.manifest.description?.[language] ??
            plugin.manifest.description?.en ??
            "",
          isMarketPlugin: false,
          version: plugin.version,
        })),
    };
  },
};

const getPluginApps: Operation = {
  method: "GET",
  path: "plugin/apps",
  handle: (call) => {
    const read = new Parameters(call.params);
    const id = read.string("id");
    const { offset, limit } = readPage(read, 500);
    read.check();
    requireAdministrator(call);
    const { store } = call.kintone;
    if (!isUsed(call, id) && !store.plugins.has(id)) throw pluginNotFound(id);
    return {
      apps: store.apps
        .values()
        .filter((app) => app.preview.plugins.some((plugin) => plugin.id === id))
        .sort((a, b) => b.id - a.id)
        .slice(offset, offset + limit)
        .map((app) => ({
          id: String(app.id),
          name: (app.live ?? app.preview).settings.name,
        })),
    };
  },
};

/** Plugins that apps use although they are not installed any more. */
const getRequiredPlugins: Operation = {
  method: "GET",
  path: "plugins/required",
  handle: (call) => {
    const read = new Parameters(call.params);
    const { offset, limit } = readPage(read);
    read.check();
    requireAdministrator(call);
    const { store } = call.kintone;
    const used = store.apps
      .values()
      .flatMap(({ preview }) => preview.plugins.map(({ id }) => id));
    return {
      plugins: [...new Set(used)]
        .filter((id) => !store.plugins.has(id))
        .sort()
        .slice(offset, offset + limit)
        .map((id) => ({ id, name: id, isMarketPlugin: false })),
    };
  },
};

function isUsed(call: Call, id: string): boolean {
  return call.kintone.store.apps
    .values()
    .some(({ preview }) => preview.plugins.some((plugin) => plugin.id === id));
}

function readPage(
  read: Parameters,
  maximum = 100,
): { offset: number; limit: number } {
  return {
    offset: read.integer("offset", { minimum: 0 }) ?? 0,
    limit: read.integer("limit", { minimum: 1, maximum }) ?? 100,
  };
}

export const PLUGIN_OPERATIONS: readonly Operation[] = [
  installPlugin,
  updatePlugin,
  uninstallPlugin,
  getPlugins,
  getPluginApps,
  getRequiredPlugins,
];
