import type { KintoneClient } from "./kintone-client";
import { KintoneError } from "./kintone-error";
import { toKintoneError } from "./to-kintone-error";
import { untilAborted } from "./until-aborted";

/** One request to an app. */
export interface AppRequest {
  readonly client: KintoneClient;
  readonly appId: string;
  readonly signal: AbortSignal;
}

/**
 * The answer of a request, as an object of unknown content: a page of a proxy
 * or a cut answer comes back as text.
 * @throws KintoneError when the request failed or the answer is no object
 * @throws the signal's reason once it is aborted
 */
export const requestKintone = async (
  { client, appId, signal }: AppRequest,
  send: (client: KintoneClient) => Promise<unknown>,
): Promise<Readonly<Record<string, unknown>>> => {
  signal.throwIfAborted();
  const answer = await untilAborted(
    send(client).catch((error: unknown) => {
      throw toKintoneError(error, appId);
    }),
    signal,
  );
  if (typeof answer === "object" && answer !== null) {
    return answer as Readonly<Record<string, unknown>>;
  }
  throw unexpectedResponse(appId);
};

/** The answer makes no sense for what was asked. */
export const unexpectedResponse = (appId: string): KintoneError =>
  new KintoneError({ code: "unexpectedResponse", appId });
