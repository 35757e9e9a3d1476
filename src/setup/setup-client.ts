import type { KintoneRestAPIClient } from "@kintone/rest-api-client";
import type { KintoneClient } from "../kintone/rest/kintone-client";
import { patienceOf, type Patience } from "../kintone/rest/patience";
import {
  requestKintone,
  unexpectedResponse,
} from "../kintone/rest/request-kintone";
import { inTime, type TimeLimits } from "../kintone/rest/time-limit";

/** How the setup waits for kintone. */
export interface SetupPatience {
  readonly limits: TimeLimits;
  readonly patience?: Patience;
}

/** What kintone's answer to a call has; an answer without it is not kintone's. */
const ANSWERED: Readonly<Record<string, string>> = {
  // Done, and nothing to say.
  deployApp: "",
  getApps: "apps",
  addApp: "app",
  getAppSettings: "revision",
  updateAppSettings: "revision",
  getFormFields: "properties",
  addFormFields: "revision",
  updateFormFields: "revision",
  updateFormLayout: "revision",
  getViews: "views",
  updateViews: "revision",
  getDeployStatus: "apps",
  getPlugins: "plugins",
  addPlugins: "revision",
  installPlugin: "id",
  updatePlugin: "id",
  uploadFile: "fileKey",
  getRecords: "records",
  bulkRequest: "results",
};

/** The same client: every request ends in time, what reads is asked again, and no answer of somebody between is taken for kintone's. */
export const setupClient = (
  client: KintoneRestAPIClient,
  { limits, patience }: SetupPatience,
): KintoneRestAPIClient => {
  const { app, record, file, plugin } = client;
  const own = patience === undefined ? {} : { patience };
  const call = (name: string, limitMs: number, send: () => Promise<unknown>) =>
    ask(name, own, async () => {
      const answer = await inTime(send(), limitMs, limits.startTimer);
      const key = ANSWERED[name];
      const isKintones =
        typeof answer === "object" &&
        answer !== null &&
        (key === ""
          ? Object.keys(answer).length === 0
          : key === undefined || key in answer);
      if (!isKintones) throw unexpectedResponse();
      return answer;
    });
  const part = <Part extends object>(target: Part, limitMs: number): Part =>
    new Proxy(target, {
      get: (own_, name) => {
        const member: unknown = Reflect.get(own_, name);
        return typeof member === "function"
          ? (...args: unknown[]) =>
              call(
                String(name),
                limitMs,
                () => member.apply(own_, args) as Promise<unknown>,
              )
          : member;
      },
    });
  return Object.assign(Object.create(client) as KintoneRestAPIClient, {
    app: part(app, limits.answerMs),
    record: part(record, limits.answerMs),
    file: part(file, limits.fileMs),
    plugin: part(plugin, limits.fileMs),
    bulkRequest: (parameters: Parameters<typeof client.bulkRequest>[0]) =>
      call("bulkRequest", limits.fileMs, () =>
        // Who calls this one writes by writeSurely().
        // eslint-disable-next-line no-restricted-syntax
        client.bulkRequest(parameters),
      ),
  });
};

/** What reads, or harms nothing when it is done twice, is asked again. */
const ask = (
  name: string,
  client: Pick<KintoneClient, "patience">,
  send: () => Promise<unknown>,
): Promise<unknown> =>
  requestKintone(
    {
      client,
      signal: new AbortController().signal,
      retryDelaysMs:
        name.startsWith("get") || name === "uploadFile"
          ? patienceOf(client).readAgainMs
          : [],
    },
    send,
  );
