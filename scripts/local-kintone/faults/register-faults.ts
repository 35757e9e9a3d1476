import { setTimeout } from "node:timers/promises";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Fault, Faults } from "./faults";

/** Makes the routes registered afterwards suffer the faults. */
export function registerFaults(app: FastifyInstance, faults: Faults): void {
  const met = new WeakMap<FastifyRequest, Fault>();
  app.addHook("onRequest", async (request, reply) => {
    const [path = ""] = request.url.split("?");
    const fault = faults.meet(request.method, path);
    if (fault === null) return undefined;
    met.set(request, fault);
    if (fault.latencyMs !== undefined) await setTimeout(fault.latencyMs);
    if (fault.hold !== undefined) await fault.hold();
    if (fault.drop === true) {
      request.raw.socket.destroy();
      return reply.hijack();
    }
    if (fault.status === undefined) return undefined;
    return reply
      .code(fault.status)
      .type(fault.contentType ?? "text/html; charset=utf-8")
      .send(fault.body ?? "");
  });
  app.addHook("onSend", async (request, _reply, payload) => {
    const length = met.get(request)?.truncate;
    if (length === undefined || typeof payload !== "string") return payload;
    return payload.slice(0, length);
  });
}
