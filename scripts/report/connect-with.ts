import { KintoneRestAPIClient } from "@kintone/rest-api-client";
import type { Connect } from "../../src/kintone/rest/kintone-client";
import type { Patience } from "../../src/kintone/rest/patience";
import {
  limitTime,
  timeLimits,
  type StartTimer,
} from "../../src/kintone/rest/time-limit";
import type { Proxy } from "./arguments/parse-proxy";

/** Which kintone, and as whom. */
export interface Connection {
  /** https://NAME.cybozu.com, or http://localhost:PORT of a local kintone. */
  readonly baseUrl: string;
  readonly auth:
    | { readonly username: string; readonly password: string }
    | { readonly apiToken: string[] };
  /** For apps that have no guest space in the settings. */
  readonly guestSpaceId: string | undefined;
  /** Without it the client goes by HTTPS_PROXY, HTTP_PROXY and NO_PROXY. */
  readonly proxy?: Proxy | undefined;
  /** How long an answer may take; absent: half a minute. */
  readonly timeoutMs?: number | undefined;
  /** Absent: the clock's. */
  readonly startTimer?: StartTimer;
  /** Absent: the usual one. */
  readonly patience?: Patience;
}

/** Sends nothing yet: a wrong password shows with the first request. */
export const connectWith =
  (connection: Connection): Connect =>
  (spaceOfApp) => {
    const { baseUrl, auth, guestSpaceId, proxy, patience } = connection;
    const { timeoutMs, startTimer } = connection;
    const space = spaceOfApp ?? guestSpaceId;
    const client = new KintoneRestAPIClient({
      baseUrl,
      auth,
      ...(proxy === undefined ? {} : { proxy }),
      ...(space === undefined ? {} : { guestSpaceId: space }),
    });
    return {
      ...limitTime(client, timeLimits(timeoutMs, startTimer)),
      ...(patience === undefined ? {} : { patience }),
    };
  };
