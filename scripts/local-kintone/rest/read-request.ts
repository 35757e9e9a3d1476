import type { FastifyRequest } from "fastify";
import { illegalRequest, invalidJson } from "../errors/request-errors";
import { isObject, type JsonObject } from "../json";
import type { Method, Upload } from "./operation";
import { parseQueryString } from "./query-string";

/** Name under which pages send their request token. */
const REQUEST_TOKEN = "__REQUEST_TOKEN__";

/** What a call says, whichever way it says it. */
export interface RequestContent {
  /** The method after X-HTTP-Method-Override. */
  readonly method: Method;
  readonly params: JsonObject;
  readonly requestToken: string | undefined;
  readonly upload: Upload | null;
}

/**
 * Reads address, JSON body (also of a GET) or multipart form of a call.
 * Errors: CB_IJ01 for broken JSON, CB_IL02 for any other body.
 */
export async function readRequest(
  request: FastifyRequest,
): Promise<RequestContent> {
  const queryStart = request.url.indexOf("?");
  const query = parseQueryString(
    queryStart < 0 ? "" : request.url.slice(queryStart + 1),
  );
  const contentType = (request.headers["content-type"] ?? "").toLowerCase();
  const isMultipart = contentType.startsWith("multipart/form-data");
  const form = isMultipart ? await readForm(request) : null;
  const body = form === null ? await readJson(request, contentType) : null;
  const { [REQUEST_TOKEN]: token, ...params } = {
    ...query,
    ...form?.fields,
    ...body,
  };
  return {
    method: methodOf(request),
    params,
    requestToken: typeof token === "string" ? token : undefined,
    upload: form?.upload ?? null,
  };
}

function methodOf(request: FastifyRequest): Method {
  const override = request.headers["x-http-method-override"];
  if (request.method === "POST" && typeof override === "string") {
    return override.toUpperCase() as Method;
  }
  return request.method as Method;
}

async function readJson(
  request: FastifyRequest,
  contentType: string,
): Promise<JsonObject | null> {
  const text =
    request.method === "GET"
      ? await readRaw(request)
      : String(request.body ?? "");
  const isJson = contentType.startsWith("application/json");
  if (text === "") {
    const needsBody = request.method === "POST" || request.method === "PUT";
    if (needsBody || (request.method === "GET" && isJson)) {
      throw illegalRequest();
    }
    return null;
  }
  if (!isJson) throw illegalRequest();
  const value = parseJson(text);
  if (!isObject(value)) throw illegalRequest();
  return value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidJson();
  }
}

async function readRaw(request: FastifyRequest): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request.raw) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

async function readForm(
  request: FastifyRequest,
): Promise<{ fields: Record<string, unknown>; upload: Upload | null }> {
  const fields: Record<string, unknown> = {};
  let upload: Upload | null = null;
  for await (const part of request.parts()) {
    if (part.type === "field") fields[part.fieldname] = part.value;
    else {
      const bytes = await part.toBuffer();
      if (part.fieldname === "file") {
        upload = { name: part.filename, contentType: part.mimetype, bytes };
      }
    }
  }
  return { fields, upload };
}
