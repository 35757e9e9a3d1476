import { fieldAccess } from "../../fields/field-permissions";
import {
  changePreview,
  findApp,
  liveConfig,
  requireAnyRight,
} from "../../rest/access";
import { API_LAB_OPERATIONS } from "../../rest/apps/app-plugins";
import { chooseLanguage } from "../../rest/language";
import type { Call, Operation } from "../../rest/operation";
import { Parameters } from "../../rest/parameters";
import { pluginName } from "../../rest/apps/plugins";
import type { InstalledPlugin } from "../../state/plugin";
import { calculateForm } from "./calculate-form";
import type { PagePlugin } from "../client/settings/page-plugin";
import { contentAddress } from "../html/plugin-content";
import { getRecordProcess } from "./record-process";
import { getUserMemberships } from "./user-memberships";

/** The people, organizations and groups that form fields offer. */
const getDirectory: Operation = {
  method: "GET",
  path: "directory",
  handle: ({ kintone: { store } }) => {
    const named = ({ code, name }: { code: string; name: string }) => ({
      code,
      name,
    });
    return {
      users: store.users.values().map(named),
      organizations: store.organizations.values().map(named),
      groups: store.groups.values().map(named),
    };
  },
};

/** The installed plugins as an app's settings page lists them. */
const getAppPlugins: Operation = {
  method: "GET",
  path: "app-plugins",
  handle: (call) => {
    const read = new Parameters(call.params);
    const id = read.id("app");
    read.check();
    const app = findApp(call, id);
    requireAnyRight(call, app, "appEditable");
    const added = app.preview.plugins.map((plugin) => plugin.id);
    const installed = call.kintone.store.plugins.values();
    return {
      added: added.map((pluginId) => {
        const plugin = call.kintone.store.plugins.get(pluginId);
        return plugin === undefined
          ? missingPlugin(pluginId)
          : describePlugin(plugin, call);
      }),
      others: installed
        .filter((plugin) => !added.includes(plugin.id))
        .map((plugin) => describePlugin(plugin, call)),
      hasChanges: app.preview.revision !== app.live?.revision,
    };
  },
};

/** What the user may do with the fields of a new record. */
const getNewRecordRights: Operation = {
  method: "GET",
  path: "new-record-rights",
  handle: (call) => {
    const read = new Parameters(call.params);
    const id = read.id("app");
    read.check();
    const app = findApp(call, id);
    requireAnyRight(call, app, "recordAddable");
    const config = liveConfig(app);
    return {
      fields: Object.fromEntries(
        Object.keys(config.properties).map((code) => {
          const access = fieldAccess(
            code,
            null,
            call.actor,
            config,
            call.kintone.store,
          );
          return [
            code,
            { viewable: access !== "NONE", editable: access === "WRITE" },
          ];
        }),
      ),
    };
  },
};

/** Takes a plugin out of an app; live after the next deploy. */
const removeAppPlugin: Operation = {
  method: "POST",
  path: "app-plugin-removal",
  handle: (call) => {
    const read = new Parameters(call.params);
    const app = read.id("app");
    const id = read.string("id");
    read.check();
    changePreview(call, app, undefined, (config) => ({
      plugins: config.plugins.filter((plugin) => plugin.id !== id),
    }));
    return {};
  },
};

function describePlugin(plugin: InstalledPlugin, call: Call): PagePlugin {
  const language = chooseLanguage(undefined, call.actor.user, "ja");
  const { manifest } = plugin;
  return {
    id: plugin.id,
    name: pluginName(plugin, language),
    description:
      manifest.description?.[language] ?? manifest.description?.en ?? "",
    version: plugin.version,
    iconUrl: contentAddress(plugin, manifest.icon, "ICON"),
    hasSettings: manifest.config?.html !== undefined,
  };
}

/** A plugin that an app uses although it was uninstalled. */
function missingPlugin(id: string): PagePlugin {
  return {
    id,
    name: id,
    description: "",
    version: "",
    iconUrl: null,
    hasSettings: false,
  };
}

/** What setConfig() calls: the same rules as the API lab's call. */
const savePluginConfig: readonly Operation[] = API_LAB_OPERATIONS.filter(
  ({ method }) => method === "PUT",
).map((operation) => ({ ...operation, path: "plugin-config" }));

/** Calls that only the pages make; the service has its own, undocumented ones. */
export const PAGE_OPERATIONS: readonly Operation[] = [
  calculateForm,
  getDirectory,
  getAppPlugins,
  getNewRecordRights,
  getRecordProcess,
  getUserMemberships,
  removeAppPlugin,
  ...savePluginConfig,
];
