import type { FastifyInstance } from "fastify";
import { tooManyRequests } from "../errors/request-errors";

/** REST requests that a domain may have running at once. */
const LIMIT = 100;

const REST_PATH = /^\/k\/(guest\/\d+\/)?v1\//;

/**
 * Counts running REST requests: both headers on every answer, and GAIA_TO04
 * for the 101st. Register it first, so that waiting requests count too.
 */
export function limitConcurrency(app: FastifyInstance): void {
  let running = 0;
  app.addHook("onRequest", async (request, reply) => {
    if (!REST_PATH.test(request.url)) return;
    running += 1;
    reply.raw.once("close", () => {
      running -= 1;
    });
    void reply.headers({
      "X-ConcurrencyLimit-Limit": LIMIT,
      "X-ConcurrencyLimit-Running": running,
    });
    if (running > LIMIT) {
      void reply.header("Cache-Control", "no-cache, no-store, must-revalidate");
      throw tooManyRequests();
    }
  });
}
