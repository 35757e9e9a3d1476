import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Kintone } from "../kintone";
import type { App, AppConfig } from "../state/app";
import type { PageName } from "./client/boot";
import { sendMessagePage } from "./message-page";
import { findVisitor, redirectToLogin } from "./page-access";
import { pluginContents, type PluginContents } from "./plugin-content";
import { sendPage } from "./send-page";

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
  ["/m/:app(^\\d+)/", "APP_INDEX_MOBILE"],
  ["/m/:app(^\\d+)/show", "APP_SHOW_MOBILE"],
  ["/m/:app(^\\d+)/edit", "APP_CREATE_MOBILE"],
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
  const app = kintone.store.apps.get(request.params.app);
  const live = app?.live;
  if (app === undefined || live === null || live === undefined)
    return sendMessagePage(reply, visitor.language, "notFound");
  const guestSpaceId = guestSpaceOf(kintone, app);
  if ((request.params.space ?? null) !== guestSpaceId)
    return sendMessagePage(reply, visitor.language, "notFound");
  const mobile = page.endsWith("_MOBILE");
  return sendPage(reply, {
    page,
    visitor,
    title: live.settings.name,
    app,
    guestSpaceId,
    plugins: pagePlugins(kintone, live, mobile ? "mobile" : "desktop"),
    pluginConfigs: live.pluginConfigs,
  });
}

/** The app's plugins that are installed and enabled, in the app's order. */
function pagePlugins(
  kintone: Kintone,
  config: AppConfig,
  part: "desktop" | "mobile",
): PluginContents[] {
  return config.plugins
    .filter((entry) => entry.enabled)
    .map((entry) => kintone.store.plugins.get(entry.id))
    .filter((plugin) => plugin !== undefined)
    .map((plugin) => pluginContents(plugin, part));
}

function guestSpaceOf(kintone: Kintone, app: App): string | null {
  const space =
    app.spaceId === null ? undefined : kintone.store.spaces.get(app.spaceId);
  return space?.isGuest === true ? space.id : null;
}
