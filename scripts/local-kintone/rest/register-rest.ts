import type { FastifyInstance } from "fastify";
import type { Kintone } from "../kintone";

/** Registers the REST API under /k/v1/ and /k/guest/ID/v1/. */
export function registerRest(app: FastifyInstance, kintone: Kintone): void {
  void app;
  void kintone;
}
