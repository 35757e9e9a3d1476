import type { FastifyInstance } from "fastify";
import type { Kintone } from "../kintone";

/** Registers everything that is not REST: pages, scripts, plugin contents. */
export function registerPages(app: FastifyInstance, kintone: Kintone): void {
  void kintone;
  app.get("/", (_request, reply) => reply.redirect("/k/"));
}
