import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Kintone } from "../../kintone";
import type { AppConfig, PluginConfigs } from "../../state/app";
import type { PageName } from "../client/boot";
import { sendMessagePage } from "../html/message-page";
import { findVisitor, redirectToLogin } from "./page-access";
import { customContents } from "../html/custom-content";
import { type PageContents, pluginContents } from "../html/plugin-content";
import { sendPage } from "../html/send-page";
import { visitedApp } from "./visited-app";

interface AppParams {
  readonly app: string;
  readonly space?: string;
}

/** Path under /k/ (or a guest space) → the page it shows. */
const APP_PAGES: readonly (readonly [string, PageName])[] = [
  ["/:app(^\\d+)/", "APP_INDEX"],
  ["/:app(^\\d+)/show", "APP_SHOW"],
  ["/:app(^\\d+)/edit", "APP_CREATE"],
  ["/:app(^\\d+)/print", "APP_PRINT"],
  ["/:app(^\\d+)/report", "APP_REPORT"],
  ["/m/:app(^\\d+)/", "APP_INDEX_MOBILE"],
  ["/m/:app(^\\d+)/show", "APP_SHOW_MOBILE"],
  ["/m/:app(^\\d+)/edit", "APP_CREATE_MOBILE"],
  ["/m/:app(^\\d+)/report", "APP_REPORT_MOBILE"],
];

/** The portal and the pages of records, on desktop and mobile. */
export function registerAppRoutes(
  app: FastifyInstance,
  kintone: Kintone,
): void {
  for (const [path, page, title] of [
    ["/k/", "PORTAL_TOP", "Portal"],
    ["/k/m/", "PORTAL_TOP_MOBILE", "Portal"],
  ] as const)
    app.get(path, (request, reply) => {
      const visitor = findVisitor(kintone, request);
      return visitor === null
        ? redirectToLogin(request, reply)
        : sendPage(reply, { page, visitor, title });
    });

  for (const [path, page] of APP_PAGES)
    for (const prefix of ["/k", "/k/guest/:space(^\\d+)"])
      app.get<{ Params: AppParams }>(`${prefix}${path}`, (request, reply) =>
        sendAppPage(kintone, request, reply, page),
      );
  for (const prefix of ["/k", "/k/m"])
    app.get<{ Params: AppParams }>(`${prefix}/:app(^\\d+)`, (request, reply) =>
      reply.redirect(`${prefix}/${request.params.app}/`),
    );
}

function sendAppPage(
  kintone: Kintone,
  request: FastifyRequest<{ Params: AppParams }>,
  reply: FastifyReply,
  page: PageName,
): FastifyReply {
  const visitor = findVisitor(kintone, request);
  if (visitor === null) return redirectToLogin(request, reply);
  const visited = visitedApp(kintone, visitor, request.params.app);
  const live = visited?.app.live ?? null;
  if (visited === null || live === null)
    return sendMessagePage(reply, visitor.language, "notFound");
  const { space } = request.params;
  if (space === undefined && visited.guestSpaceId !== null)
    return reply.redirect(
      request.url.replace(/^\/k\//u, `/k/guest/${visited.guestSpaceId}/`),
    );
  if (space !== undefined && space !== visited.guestSpaceId)
    return sendMessagePage(reply, visitor.language, "notFound");
  if (!visited.rights.recordViewable && !visited.rights.recordAddable)
    return sendMessagePage(reply, visitor.language, "forbidden");
  const part = page.endsWith("_MOBILE") ? "mobile" : "desktop";
  return sendPage(reply, {
    page,
    visitor,
    title: live.settings.name,
    app: visited,
    contents: [
      ...customContents(visited.app, visited.rights, part),
      ...pagePlugins(kintone, live, part),
    ],
    pluginConfigs: pluginConfigs(live),
  });
}

/** What getConfig() answers: {} for a plugin of the app without settings. */
function pluginConfigs(config: AppConfig): PluginConfigs {
  return Object.fromEntries(
    config.plugins.map(({ id }) => [id, config.pluginConfigs[id] ?? {}]),
  );
}

/** The app's plugins that are installed and enabled, in the app's order. */
function pagePlugins(
  kintone: Kintone,
  config: AppConfig,
  part: "desktop" | "mobile",
): PageContents[] {
  return config.plugins
    .filter((entry) => entry.enabled)
    .map((entry) => kintone.store.plugins.get(entry.id))
    .filter((plugin) => plugin !== undefined)
    .map((plugin) => pluginContents(plugin, part));
}
