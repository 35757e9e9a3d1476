import { encodeParameters } from "../query-string";
import type { RestClient, RestMethod } from "../rest";
import { RestError } from "../rest-error";

type Parameters = Readonly<Record<string, unknown>>;
type Callback = (value: unknown) => void;

/** kintone.api() with its helpers; a rejection is the parsed error body. */
export function createRestApi(rest: RestClient, guestSpaceId: string | null) {
  const url = (path: string, detectGuestSpace = false): string => {
    const local =
      detectGuestSpace && guestSpaceId !== null
        ? path.replace(/^\/k\/v1\//u, `/k/guest/${guestSpaceId}/v1/`)
        : path;
    return `${location.origin}${withSuffix(local)}`;
  };

  const api = (
    pathOrUrl: string,
    method: string,
    parameters: Parameters = {},
    onSuccess?: Callback,
    onError?: Callback,
  ): Promise<unknown> | undefined => {
    const address = /^https?:/u.test(pathOrUrl)
      ? pathOrUrl
      : withSuffix(pathOrUrl);
    const answer = rest
      .request<unknown>(method.toUpperCase() as RestMethod, address, parameters)
      .catch((error: unknown) => {
        // The service hands out the body alone, without status and headers.
        throw error instanceof RestError ? error.body : error;
      });
    if (onSuccess === undefined && onError === undefined) return answer;
    answer.then(onSuccess, onError);
    return undefined;
  };

  return Object.assign(api, {
    url,
    urlForGet: (
      path: string,
      parameters: Parameters = {},
      detectGuestSpace = false,
    ): string => {
      const query = encodeParameters(parameters);
      const address = url(path, detectGuestSpace);
      return query === "" ? address : `${address}?${query}`;
    },
    getConcurrencyLimit: async () => {
      const response = await fetch("/k/v1/apps.json?limit=1", {
        headers: { "X-Requested-With": "XMLHttpRequest" },
      });
      return {
        limit: Number(response.headers.get("X-ConcurrencyLimit-Limit")),
        running: Number(response.headers.get("X-ConcurrencyLimit-Running")),
      };
    },
  });
}

/** The ".json" of a path may be left out. */
function withSuffix(path: string): string {
  return path.endsWith(".json") ? path : `${path}.json`;
}
