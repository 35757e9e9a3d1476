import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Kintone } from "../../kintone";
import type { InstalledPlugin } from "../../state/plugin";
import type { PageName } from "../client/boot";
import { sendMessagePage } from "../html/message-page";
import { findVisitor, redirectToLogin, type Visitor } from "./page-access";
import type { BootAppParts } from "../html/page-boot";
import { pluginContents } from "../html/plugin-content";
import { sendPage } from "../html/send-page";
import { visitedApp } from "./visited-app";

const TITLES = {
  ja: { settings: "アプリの設定", plugins: "プラグイン" },
  en: { settings: "App settings", plugins: "Plug-ins" },
} as const;

/** The settings of apps, for those who manage them, and of the system. */
export function registerSettingsRoutes(
  app: FastifyInstance,
  kintone: Kintone,
): void {
  // Apps of a guest space have them under its path too.
  for (const root of ["/k", "/k/guest/:space(^\\d+)"]) {
    app.get<{ Querystring: { app?: string } }>(
      `${root}/admin/app/flow`,
      (request, reply) =>
        sendSettingsPage(
          kintone,
          request,
          reply,
          request.query.app ?? "",
          "APP_SETTINGS_FLOW",
        ),
    );
    app.get<{ Params: { app: string } }>(
      `${root}/admin/app/:app/plugin/`,
      (request, reply) =>
        sendSettingsPage(
          kintone,
          request,
          reply,
          request.params.app,
          "APP_SETTINGS_PLUGINS",
        ),
    );
    app.get<{ Params: { app: string }; Querystring: { pluginId?: string } }>(
      `${root}/admin/app/:app/plugin/config`,
      (request, reply) => sendPluginSettings(kintone, request, reply),
    );
  }
  app.get("/k/admin/system/plugin/", (request, reply) => {
    const visitor = findVisitor(kintone, request);
    if (visitor === null) return redirectToLogin(request, reply);
    if (!visitor.user.administrator)
      return sendMessagePage(reply, visitor.language, "forbidden");
    return sendPage(reply, {
      page: "SYSTEM_PLUGINS",
      visitor,
      title: TITLES[visitor.language].plugins,
    });
  });
}

/** The visitor and the app that he manages; null when a reply was sent. */
function managed(
  kintone: Kintone,
  request: FastifyRequest,
  reply: FastifyReply,
  appId: string,
): { visitor: Visitor; app: BootAppParts } | null {
  const visitor = findVisitor(kintone, request);
  if (visitor === null) {
    redirectToLogin(request, reply);
    return null;
  }
  const app = visitedApp(kintone, visitor, appId);
  if (app !== null && app.rights.appEditable) return { visitor, app };
  sendMessagePage(
    reply,
    visitor.language,
    app === null ? "notFound" : "forbidden",
  );
  return null;
}

function sendSettingsPage(
  kintone: Kintone,
  request: FastifyRequest,
  reply: FastifyReply,
  appId: string,
  page: PageName,
): FastifyReply {
  const found = managed(kintone, request, reply, appId);
  if (found === null) return reply;
  const words = TITLES[found.visitor.language];
  return sendPage(reply, {
    ...found,
    page,
    title: page === "APP_SETTINGS_FLOW" ? words.settings : words.plugins,
  });
}

function sendPluginSettings(
  kintone: Kintone,
  request: FastifyRequest<{
    Params: { app: string };
    Querystring: { pluginId?: string };
  }>,
  reply: FastifyReply,
): FastifyReply {
  const found = managed(kintone, request, reply, request.params.app);
  if (found === null) return reply;
  const pluginId = request.query.pluginId ?? "";
  const { preview } = found.app.app;
  const plugin = kintone.store.plugins.get(pluginId);
  const isAdded = preview.plugins.some(({ id }) => id === pluginId);
  if (plugin === undefined || !isAdded)
    return sendMessagePage(reply, found.visitor.language, "notFound");
  return sendPage(reply, {
    ...found,
    page: "APP_SETTINGS_PLUGIN_SETTINGS",
    title: plugin.manifest.name.en,
    contents: [pluginContents(plugin, "config")],
    pluginConfigs: { [pluginId]: preview.pluginConfigs[pluginId] ?? {} },
    settingsPluginId: pluginId,
    fragment: settingsHtml(kintone, plugin),
  });
}

/** The HTML that the manifest names for the settings page. */
function settingsHtml(kintone: Kintone, plugin: InstalledPlugin): string {
  const file = plugin.files[plugin.manifest.config?.html ?? ""];
  const bytes =
    file === undefined ? undefined : kintone.store.blobs.get(file.blobKey);
  return bytes === undefined ? "" : Buffer.from(bytes).toString("utf8");
}
