import { encodeParameters } from "./query-string";
import { RestError, type RestErrorBody } from "./rest-error";

type Parameters = Readonly<Record<string, unknown>>;
export type RestMethod = "GET" | "POST" | "PUT" | "DELETE";

/** Longer GET addresses are sent as POST with a method override (kintone: 4 KB). */
const LONGEST_GET_ADDRESS = 4096;

/**
 * The REST calls of a page, made as a browser client of the service makes
 * them: session cookie, X-Requested-With, and the CSRF token on writes.
 */
export class RestClient {
  constructor(
    private readonly requestToken: string,
    private readonly language: string,
    /** "/k/v1", or the guest path of the space of the page's app. */
    readonly root: string,
  ) {}

  get<T>(address: string, parameters: Parameters = {}): Promise<T> {
    return this.request("GET", address, parameters);
  }

  /** Sends a call and gives the parsed answer; throws RestError when refused. */
  async request<T>(
    method: RestMethod,
    address: string,
    parameters: Parameters,
  ): Promise<T> {
    const token = { __REQUEST_TOKEN__: this.requestToken };
    if (method === "POST" || method === "PUT")
      return this.sendJson(method, address, { ...token, ...parameters });
    const query = encodeParameters(
      method === "DELETE" ? { ...parameters, ...token } : parameters,
    );
    const url = query === "" ? address : `${address}?${query}`;
    if (url.length > LONGEST_GET_ADDRESS)
      return this.sendJson(
        "POST",
        address,
        { ...token, ...parameters },
        { "X-HTTP-Method-Override": method },
      );
    return this.send<T>(url, { method });
  }

  /** Uploads a file and gives its upload key (kintone: POST file). */
  async upload(file: File): Promise<string> {
    const form = new FormData();
    form.append("__REQUEST_TOKEN__", this.requestToken);
    form.append("file", file, file.name);
    const answer = await this.send<{ fileKey: string }>(
      `${this.root}/file.json`,
      {
        method: "POST",
        body: form,
      },
    );
    return answer.fileKey;
  }

  /** Downloads a file by the key that a record gave (kintone: GET file). */
  async download(fileKey: string): Promise<Blob> {
    const response = await this.fetch(
      `${this.root}/file.json?${encodeParameters({ fileKey })}`,
      {},
    );
    return response.blob();
  }

  private sendJson<T>(
    method: string,
    address: string,
    body: Parameters,
    headers: Record<string, string> = {},
  ): Promise<T> {
    return this.send<T>(address, {
      method,
      headers: { ...headers, "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
  }

  private async send<T>(url: string, init: RequestInit): Promise<T> {
    const response = await this.fetch(url, init);
    return (await response.json()) as T;
  }

  private async fetch(url: string, init: RequestInit): Promise<Response> {
    const response = await fetch(url, {
      ...init,
      credentials: "same-origin",
      headers: {
        "X-Requested-With": "XMLHttpRequest",
        "Accept-Language": this.language,
        ...(init.headers as Record<string, string> | undefined),
      },
    });
    if (response.ok) return response;
    throw new RestError(response.status, parseBody(await response.text()));
  }
}

function parseBody(text: string): RestErrorBody | string {
  try {
    return JSON.parse(text) as RestErrorBody;
  } catch {
    return text;
  }
}
