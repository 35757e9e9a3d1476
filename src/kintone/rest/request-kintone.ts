import type { KintoneErrorCode } from "./errors/kintone-error-code";
import type { KintoneClient } from "./kintone-client";
import { KintoneError } from "./errors/kintone-error";
import { RequestLimit } from "./request-limit";
import { patienceOf } from "./patience";
import { isGatewayError, toKintoneError } from "./errors/to-kintone-error";
import { untilAborted } from "./until-aborted";

/** One request to an app. */
export interface AppRequest<
  Client extends Pick<KintoneClient, "patience"> = KintoneClient,
> {
  readonly client: Client;
  readonly appId: string;
  readonly signal: AbortSignal;
  /** How long to wait before asking again after a fault that may pass, once an entry. */
  readonly retryDelaysMs?: readonly number[];
  /** Shared by requests that may not all be under way at once; absent: each reading has its own. */
  readonly limit?: RequestLimit;
}

/** The same, also of no one app. */
type KintoneRequest<Client extends Pick<KintoneClient, "patience">> = Omit<
  AppRequest<Client>,
  "appId"
> &
  Partial<Pick<AppRequest, "appId">>;

/**
 * The answer of a request that reads, as an object of unknown content: a page
 * of a proxy or a cut answer comes back as text. While kintone is busy or the
 * way to it is disturbed it asks again, a few times and ever later, and once
 * after an answer that did not come in time; reading twice harms nothing. Meanwhile it keeps its place in the limit, so that
 * kintone is asked less.
 * @throws KintoneError when the request failed or the answer is no object
 * @throws the signal's reason once it is aborted
 */
export const requestKintone = <Client extends Pick<KintoneClient, "patience">>(
  request: KintoneRequest<Client>,
  send: (client: Client) => Promise<unknown>,
): Promise<Readonly<Record<string, unknown>>> => {
  const { limit = new RequestLimit() } = request;
  return limit.run(() => sendPatiently(request, send));
};

const sendPatiently = async <Client extends Pick<KintoneClient, "patience">>(
  {
    client,
    appId,
    signal,
    retryDelaysMs = patienceOf(client).readAgainMs,
  }: KintoneRequest<Client>,
  send: (client: Client) => Promise<unknown>,
): Promise<Readonly<Record<string, unknown>>> => {
  let timeouts = 0;
  for (let attempt = 0; ; attempt += 1) {
    signal.throwIfAborted();
    try {
      return asObject(await untilAborted(send(client), signal), appId);
    } catch (reason) {
      signal.throwIfAborted();
      const error = toKintoneError(reason, appId);
      if (error.code === "timedOut") timeouts += 1;
      const delayMs = retryDelaysMs[attempt];
      if (!mayPass(error) || timeouts > 1 || delayMs === undefined) throw error;
      await untilAborted(waitAbout(delayMs), signal);
    }
  }
};

/** The answer makes no sense for what was asked. */
export const unexpectedResponse = (appId?: string): KintoneError =>
  new KintoneError({
    code: "unexpectedResponse",
    ...(appId === undefined ? {} : { appId }),
  });

const asObject = (
  answer: unknown,
  appId: string | undefined,
): Readonly<Record<string, unknown>> => {
  if (typeof answer === "object" && answer !== null) {
    return answer as Readonly<Record<string, unknown>>;
  }
  throw unexpectedResponse(appId);
};

const PASSING: readonly KintoneErrorCode[] = [
  "busy",
  "maintenance",
  "networkFailed",
  "timedOut",
  "unexpectedResponse",
];

const mayPass = (error: KintoneError): boolean =>
  PASSING.includes(error.code) || isGatewayError(error);

/** Not exactly: screens that were refused together must not come back together. */
const waitAbout = (delayMs: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, delayMs * (0.75 + Math.random() / 2));
  });
