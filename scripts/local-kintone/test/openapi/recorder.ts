import { encodeParameters } from "../../pages/client/query-string";
import type { LocalKintone } from "../../local-kintone";

/** One answered call: "GET app/form/fields" and what came back. */
export interface Exchange {
  readonly operation: string;
  readonly status: number;
  readonly body: unknown;
}

type Method = "GET" | "POST" | "PUT" | "DELETE";
type Parameters = Readonly<Record<string, unknown>>;

/** Makes calls and notes every answer. */
export class Recorder {
  readonly exchanges: Exchange[] = [];

  constructor(private readonly kintone: LocalKintone) {}

  /** Calls an operation; gives its body, whatever the status. */
  async call<T = Record<string, string>>(
    method: Method,
    path: string,
    parameters: Parameters = {},
    user = "admin",
  ): Promise<T> {
    const inAddress = method === "GET" || method === "DELETE";
    const query = inAddress ? `?${encodeParameters(parameters)}` : "";
    const response = await fetch(
      `${this.kintone.url}/k/v1/${path}.json${query}`,
      {
        method,
        headers: {
          "X-Cybozu-Authorization": btoa(`${user}:${user}-pass`),
          ...(!inAddress && { "Content-Type": "application/json" }),
        },
        ...(!inAddress && { body: JSON.stringify(parameters) }),
      },
    );
    const body: unknown = await response.json();
    this.exchanges.push({
      operation: `${method} ${path}`,
      status: response.status,
      body,
    });
    return body as T;
  }

  async upload(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
    const form = new FormData();
    form.append("file", new Blob([bytes], { type: "text/plain" }), name);
    const response = await fetch(`${this.kintone.url}/k/v1/file.json`, {
      method: "POST",
      headers: { "X-Cybozu-Authorization": btoa("admin:admin-pass") },
      body: form,
    });
    const body = (await response.json()) as { fileKey: string };
    this.exchanges.push({
      operation: "POST file",
      status: response.status,
      body,
    });
    return body.fileKey;
  }
}

/** Deploys an app and waits for the end. */
export async function deploy(recorder: Recorder, app: string): Promise<void> {
  await recorder.call("POST", "preview/app/deploy", { apps: [{ app }] });
  for (;;) {
    const { apps } = await recorder.call<{ apps: { status: string }[] }>(
      "GET",
      "preview/app/deploy",
      { apps: [app] },
    );
    if (apps[0]?.status !== "PROCESSING") return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
