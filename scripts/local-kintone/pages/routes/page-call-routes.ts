import type { FastifyInstance } from "fastify";
import { authenticate } from "../../auth/authenticate";
import { KintoneError } from "../../errors/kintone-error";
import {
  expiredRequestToken,
  internalError,
  notImplemented,
} from "../../errors/request-errors";
import type { Kintone } from "../../kintone";
import { readRequest } from "../../rest/read-request";
import { runOperation } from "../../rest/run-operation";
import { findVisitor } from "./page-access";
import { PAGE_OPERATIONS } from "../calls/page-operations";

/** Registers the calls that only the pages make, under /k/api/page/. */
export function registerPageCalls(
  app: FastifyInstance,
  kintone: Kintone,
): void {
  app.register(async (calls) => {
    calls.removeContentTypeParser("application/json");
    calls.addContentTypeParser(
      "application/json",
      { parseAs: "string" },
      (_request, body, done) => done(null, body),
    );
    calls.setErrorHandler((thrown, request, reply) => {
      const error =
        thrown instanceof KintoneError ? thrown : internalError(thrown);
      const language = findVisitor(kintone, request)?.language ?? "ja";
      return reply.code(error.status).send(error.toBody(language));
    });
    calls.all<{ Params: { name: string } }>(
      "/k/api/page/:name.json",
      async (request) => {
        const caller = authenticate(request, kintone);
        const content = await readRequest(request);
        if (
          content.method !== "GET" &&
          content.requestToken !== caller.session?.requestToken
        )
          throw expiredRequestToken();
        const operation = PAGE_OPERATIONS.find(
          (one) =>
            one.method === content.method && one.path === request.params.name,
        );
        if (operation === undefined) throw notImplemented(request.url);
        return runOperation(operation, {
          kintone,
          actor: caller,
          language: findVisitor(kintone, request)?.language ?? "ja",
          params: content.params,
          guestSpaceId: guestSpaceOf(kintone, content.params.app),
          upload: content.upload,
        });
      },
    );
  });
}

/** Pages name an app alone; its space is found here. */
function guestSpaceOf(kintone: Kintone, appId: unknown): string | null {
  const app = kintone.store.apps.get(String(appId));
  if (app === undefined || app.spaceId === null) return null;
  return kintone.store.spaces.get(app.spaceId)?.isGuest === true
    ? app.spaceId
    : null;
}
