import type { FastifyInstance } from "fastify";
import type { Kintone } from "../kintone";
import { registerAppRoutes } from "./routes/app-routes";
import { registerAssetRoutes } from "./routes/asset-routes";
import { registerLoginRoutes } from "./routes/login-routes";
import { registerPageCalls } from "./routes/page-call-routes";
import { registerSettingsRoutes } from "./routes/settings-routes";

/** Registers everything that is not REST: pages, scripts, plugin contents. */
export function registerPages(app: FastifyInstance, kintone: Kintone): void {
  app.get("/", (_request, reply) => reply.redirect("/k/"));
  registerLoginRoutes(app, kintone);
  registerAssetRoutes(app, kintone);
  registerAppRoutes(app, kintone);
  registerSettingsRoutes(app, kintone);
  registerPageCalls(app, kintone);
}
