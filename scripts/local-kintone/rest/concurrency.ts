import type { FastifyInstance } from "fastify";
import { tooManyRequests } from "../errors/request-errors";

/** REST requests that a domain may have running at once. */
const LIMIT = 100;

/**
 * Counts running requests in `rest`: both headers on every answer, and
 * GAIA_TO04 for the 101st.
 */
export function limitConcurrency(rest: FastifyInstance): void {
  let running = 0;
  rest.addHook("onRequest", async (_request, reply) => {
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
