import type { KintoneClient } from "./kintone-client";
import { KintoneError } from "./kintone-error";
import { toKintoneError } from "./to-kintone-error";
import { untilAborted } from "./until-aborted";

/** One request to an app. */
export interface AppRequest {
  readonly client: KintoneClient;
  readonly appId: string;
  readonly signal: AbortSignal;
  /** How long to wait before asking again when kintone is busy, once an entry. */
  readonly retryDelaysMs?: readonly number[];
}

/** Six seconds in all: longer than a burst of others, shorter than patience. */
const RETRY_DELAYS_MS = [500, 1500, 4000];

/**
 * The answer of a request that reads, as an object of unknown content: a page
 * of a proxy or a cut answer comes back as text. While kintone is busy (429,
 * 503) it asks again, a few times and ever later; reading twice harms nothing.
 * @throws KintoneError when the request failed or the answer is no object
 * @throws the signal's reason once it is aborted
 */
export const requestKintone = async (
  { client, appId, signal, retryDelaysMs = RETRY_DELAYS_MS }: AppRequest,
  send: (client: KintoneClient) => Promise<unknown>,
): Promise<Readonly<Record<string, unknown>>> => {
  for (let attempt = 0; ; attempt += 1) {
    signal.throwIfAborted();
    try {
      return asObject(await untilAborted(send(client), signal), appId);
    } catch (reason) {
      signal.throwIfAborted();
      const error = toKintoneError(reason, appId);
      const delayMs = retryDelaysMs[attempt];
      if (!isPassing(error) || delayMs === undefined) throw error;
      await untilAborted(waitAbout(delayMs), signal);
    }
  }
};

/** The answer makes no sense for what was asked. */
export const unexpectedResponse = (appId: string): KintoneError =>
  new KintoneError({ code: "unexpectedResponse", appId });

const asObject = (
  answer: unknown,
  appId: string,
): Readonly<Record<string, unknown>> => {
  if (typeof answer === "object" && answer !== null) {
    return answer as Readonly<Record<string, unknown>>;
  }
  throw unexpectedResponse(appId);
};

const isPassing = ({ code }: KintoneError): boolean =>
  code === "busy" || code === "maintenance";

/** Not exactly: screens that were refused together must not come back together. */
const waitAbout = (delayMs: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, delayMs * (0.75 + Math.random() / 2));
  });
