import type { FastifyInstance } from "fastify";
import type { Kintone } from "../../kintone";
import { bundleClient } from "../bundle-client";
import { CLIENT_SCRIPT, CLIENT_STYLE } from "../html/html-shell";
import { findVisitor } from "./page-access";
import { CUSTOM_CONTENT } from "../html/custom-content";
import { contentMediaType } from "../html/plugin-content";
import { visitedApp } from "./visited-app";

/**
 * The address of an uploaded file names its content, so it is read once a
 * browser, which then also keeps what it made of a script. How long the real
 * service lets files be kept is not known; only the time of loading depends on it.
 */
const KEPT = "private, max-age=31536000, immutable";

/** The pages' own script and style sheet, and the files of plugins. */
export function registerAssetRoutes(
  app: FastifyInstance,
  kintone: Kintone,
): void {
  const client = bundleClient();
  // A source that can't be bundled stops the start instead of every page.
  app.addHook("onReady", async () => {
    await client;
  });

  app.get(CLIENT_SCRIPT, async (_request, reply) =>
    reply
      .type("text/javascript; charset=utf-8")
      .header("cache-control", "no-cache")
      .send((await client).script),
  );
  app.get(CLIENT_STYLE, async (_request, reply) =>
    reply
      .type("text/css; charset=utf-8")
      .header("cache-control", "no-cache")
      .send((await client).style),
  );

  app.get<{ Querystring: { app?: string; contentId?: string } }>(
    CUSTOM_CONTENT,
    (request, reply) => {
      const visitor = findVisitor(kintone, request);
      if (visitor === null) return reply.code(401).send();
      const { app: appId = "", contentId = "" } = request.query;
      const visited = visitedApp(kintone, visitor, appId);
      const file = kintone.store.files.get(contentId);
      const bytes = kintone.store.blobs.get(contentId);
      const isOfApp =
        file?.attachedTo != null &&
        !("recordId" in file.attachedTo) &&
        file.attachedTo.appId === visited?.app.id;
      if (!isOfApp || bytes === undefined) return reply.code(404).send();
      return reply
        .type(contentMediaType(file.name))
        .header("cache-control", KEPT)
        .header("x-content-type-options", "nosniff")
        .send(Buffer.from(bytes));
    },
  );

  app.get<{ Querystring: { contentId?: string; pluginId?: string } }>(
    "/k/api/plugin/content/download.do",
    (request, reply) => {
      if (findVisitor(kintone, request) === null) return reply.code(401).send();
      const { contentId, pluginId } = request.query;
      const plugin = kintone.store.plugins.get(pluginId ?? "");
      const entry = Object.entries(plugin?.files ?? {}).find(
        ([, file]) => file.contentId === contentId,
      );
      const bytes =
        entry === undefined
          ? undefined
          : kintone.store.blobs.get(entry[1].blobKey);
      if (entry === undefined || bytes === undefined)
        return reply.code(404).send();
      return reply
        .type(contentMediaType(entry[0]))
        .header("cache-control", KEPT)
        .header("x-content-type-options", "nosniff")
        .send(Buffer.from(bytes));
    },
  );
}
