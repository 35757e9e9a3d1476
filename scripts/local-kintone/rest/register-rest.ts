import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { authenticate } from "../auth/authenticate";
import { KintoneError } from "../errors/kintone-error";
import {
  expiredRequestToken,
  internalError,
  notImplemented,
} from "../errors/request-errors";
import type { Kintone } from "../kintone";
import type { User } from "../state/user";
import { BulkError } from "./bulk-error";
import { chooseLanguage } from "./language";
import { Download } from "./operation";
import { type FindOperation, operationsOf } from "./operations";
import { readRequest } from "./read-request";
import { runOperation } from "./run-operation";

/** Longest address (path and query) that is answered. */
const MAX_URL_LENGTH = 8192;

/** Registers the REST API under /k/v1/ and /k/guest/ID/v1/. */
export function registerRest(app: FastifyInstance, kintone: Kintone): void {
  const find = operationsOf(kintone.apiLab);
  void app.register(async (rest) => {
    rest.removeContentTypeParser(["application/json", "text/plain"]);
    rest.addContentTypeParser(
      ["application/json", "text/plain", "*"],
      { parseAs: "string" },
      (_request, body, done) => done(null, body),
    );
    rest.setErrorHandler((error, request, reply) =>
      sendError(error, request, reply, kintone),
    );
    for (const url of ["/k/v1/*", "/k/guest/:guestSpaceId/v1/*"]) {
      rest.all(url, (request, reply) => answer(request, reply, kintone, find));
    }
  });
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  kintone: Kintone,
  find: FindOperation,
): Promise<unknown> {
  if (request.url.length > MAX_URL_LENGTH) {
    return reply
      .code(414)
      .type("text/html")
      .send("<html><body><h1>414 Request-URL Too Large</h1></body></html>");
  }
  const { "*": path = "", guestSpaceId = null } = request.params as Record<
    string,
    string
  >;
  const caller = authenticate(request, kintone);
  const content = await readRequest(request);
  if (
    caller.session !== null &&
    request.method !== "GET" &&
    content.requestToken !== caller.session.requestToken
  ) {
    throw expiredRequestToken();
  }
  const operation = find(content.method, path);
  if (operation === null) {
    throw notImplemented(`${content.method} ${request.url.split("?")[0]}`);
  }
  const result = await runOperation(operation, {
    kintone,
    actor: caller,
    language: languageFor(request, caller.user, kintone),
    params: content.params,
    guestSpaceId,
    upload: content.upload,
  });
  if (result instanceof Download) return sendDownload(reply, result);
  return reply
    .header("content-type", "application/json;charset=utf-8")
    .send(JSON.stringify(result));
}

function sendDownload(reply: FastifyReply, file: Download): FastifyReply {
  const name = encodeURIComponent(file.name);
  return reply
    .header("content-type", file.contentType)
    .header("content-disposition", `attachment; filename*=UTF-8''${name}`)
    .send(Buffer.from(file.bytes));
}

function sendError(
  thrown: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  kintone: Kintone,
): FastifyReply {
  const language = languageOf(request, kintone);
  const error =
    thrown instanceof KintoneError || thrown instanceof BulkError
      ? thrown
      : internalError(thrown);
  return reply
    .code(error.status)
    .header("content-type", "application/json;charset=utf-8")
    .header("X-Cybozu-Error", error.code)
    .send(JSON.stringify(error.toBody(language)));
}

function languageOf(request: FastifyRequest, kintone: Kintone): "ja" | "en" {
  let user = null;
  try {
    user = authenticate(request, kintone).user;
  } catch {
    // An unknown caller gets the language of the header.
  }
  return languageFor(request, user, kintone);
}

function languageFor(
  request: FastifyRequest,
  user: User | null,
  kintone: Kintone,
): "ja" | "en" {
  const header = request.headers["accept-language"];
  return chooseLanguage(header, user, kintone.defaultLanguage);
}
