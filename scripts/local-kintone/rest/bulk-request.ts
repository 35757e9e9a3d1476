import { KintoneError } from "../errors/kintone-error";
import {
  REQUIRED_PARAMETER,
  TOO_MANY_REQUESTS_IN_BULK,
} from "../errors/messages";
import { illegalRequest } from "../errors/request-errors";
import { isObject } from "../json";
import { BulkError } from "./bulk-error";
import type { Call, Method, Operation } from "./operation";
import { Parameters } from "./parameters";

const MAX_REQUESTS = 20;

/** Operations that a bulkRequest may contain. */
const ALLOWED: ReadonlySet<string> = new Set([
  "POST record",
  "POST records",
  "PUT record",
  "PUT records",
  "DELETE records",
  "PUT record/status",
  "PUT records/status",
  "PUT record/assignees",
]);

/** Runs write operations in order; the failure of one undoes all of them. */
export function bulkRequest(
  find: (method: Method, path: string) => Operation | null,
): Operation {
  return {
    method: "POST",
    path: "bulkRequest",
    handle: (call) => {
      const read = new Parameters(call.params);
      const requests = read.list("requests") ?? [];
      if (requests.length === 0) {
        read.errors.add("requests", REQUIRED_PARAMETER);
      }
      if (requests.length > MAX_REQUESTS) {
        read.errors.add("requests", TOO_MANY_REQUESTS_IN_BULK);
      }
      read.check();
      const results = requests.map((request, index) => {
        try {
          return runOne(request, call, find);
        } catch (error) {
          if (!(error instanceof KintoneError)) throw error;
          throw new BulkError(error, index, requests.length);
        }
      });
      return { results };
    },
  };
}

function runOne(
  request: unknown,
  call: Call,
  find: (method: Method, path: string) => Operation | null,
): object {
  const { method, api, payload } = isObject(request) ? request : {};
  const match = /^\/k\/(?:guest\/(\d+)\/)?v1\/(.+?)(?:\.json)?$/.exec(
    String(api ?? ""),
  );
  const [, guestSpaceId = null, path = ""] = match ?? [];
  const name = `${String(method).toUpperCase()} ${path}`;
  const operation = ALLOWED.has(name)
    ? find(String(method).toUpperCase() as Method, path)
    : null;
  if (operation === null || !isObject(payload)) throw illegalRequest();
  return operation.handle({ ...call, guestSpaceId, params: payload });
}
