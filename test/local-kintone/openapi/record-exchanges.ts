import { encodeParameters } from "../../../scripts/local-kintone/pages/client/query-string";
import type { LocalKintone } from "../../../scripts/local-kintone/server";
import { startHarness } from "../harness";
import { packPlugin } from "../plugin-zip";
import { allFields, options } from "./all-fields";

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

/**
 * Calls every operation of a fresh local kintone over HTTP, with what it takes
 * and with what it refuses, and gives all answers.
 */
export async function recordExchanges(): Promise<readonly Exchange[]> {
  const { kintone } = await startHarness({ apiLab: true });
  try {
    const recorder = new Recorder(kintone);
    await kintone.store.transact(() =>
      kintone.store.spaces.put("3", {
        id: "3",
        name: "案件",
        isGuest: false,
        defaultThread: "4",
      }),
    );
    const app = await setUpApp(recorder);
    await changeForm(recorder, app);
    await changeRights(recorder, app);
    await writeRecords(recorder, app);
    await proceed(recorder, app);
    await usePlugins(recorder, app);
    await refuse(recorder);
    return recorder.exchanges;
  } finally {
    await kintone.close();
  }
}

async function deploy(recorder: Recorder, app: string): Promise<void> {
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

async function setUpApp(recorder: Recorder): Promise<string> {
  const { app: source = "" } = await recorder.call("POST", "preview/app", {
    name: "参照先",
  });
  await recorder.call("POST", "preview/app/form/fields", {
    app: source,
    properties: {
      key: {
        type: "SINGLE_LINE_TEXT",
        code: "key",
        label: "鍵",
        unique: true,
      },
      copy: { type: "SINGLE_LINE_TEXT", code: "copy", label: "写し" },
    },
  });
  await deploy(recorder, source);
  await recorder.call("POST", "record", {
    app: source,
    record: { key: { value: "K1" }, copy: { value: "写した" } },
  });
  const { app = "" } = await recorder.call("POST", "preview/app", {
    name: "すべて",
    space: 3,
    thread: 4,
  });
  await recorder.call("POST", "preview/app/form/fields", {
    app,
    properties: allFields(source),
  });
  await deploy(recorder, app);
  await recorder.call("GET", "app", { id: app });
  await recorder.call("GET", "apps", {});
  await recorder.call("GET", "space", { id: 3 });
  return app;
}

async function changeForm(recorder: Recorder, app: string): Promise<void> {
  for (const which of ["app", "preview/app"])
    for (const part of ["form/fields", "form/layout", "views", "settings"])
      await recorder.call("GET", `${which}/${part}`, { app });
  await recorder.call("PUT", "preview/app/form/fields", {
    app,
    properties: {
      radio: { type: "RADIO_BUTTON", options: options("甲", "丙") },
    },
  });
  await recorder.call("DELETE", "preview/app/form/fields", {
    app,
    fields: ["link"],
  });
  const { layout } = await recorder.call<{ layout: unknown }>(
    "GET",
    "preview/app/form/layout",
    { app },
  );
  await recorder.call("PUT", "preview/app/form/layout", {
    app,
    layout: [
      ...(layout as unknown[]),
      {
        type: "ROW",
        fields: [
          { type: "LABEL", label: "説明", size: { width: "100" } },
          {
            type: "SPACER",
            elementId: "place",
            size: { width: "100", height: "50" },
          },
          { type: "HR", size: { width: "200" } },
        ],
      },
    ],
  });
  await recorder.call("PUT", "preview/app/views", {
    app,
    views: {
      表: { type: "LIST", index: 0, fields: ["text", "number"] },
      暦: { type: "CALENDAR", index: 1, date: "date", title: "text" },
      独自: { type: "CUSTOM", index: 2, html: "<p></p>", device: "ANY" },
    },
  });
  await recorder.call("PUT", "preview/app/settings", {
    app,
    name: "すべて改",
    description: "説明",
    theme: "RED",
    numberPrecision: { digits: 20, decimalPlaces: 3, roundingMode: "UP" },
    firstMonthOfFiscalYear: 7,
  });
  await deploy(recorder, app);
  for (const part of ["form/layout", "views", "settings"])
    await recorder.call("GET", `app/${part}`, { app });
}

async function changeRights(recorder: Recorder, app: string): Promise<void> {
  const user = { type: "USER", code: "admin" };
  const rights = {
    app: [
      {
        entity: user,
        appEditable: true,
        recordViewable: true,
        recordAddable: true,
        recordEditable: true,
        recordDeletable: true,
        recordImportable: true,
        recordExportable: true,
      },
    ],
    record: [
      {
        filterCond: "number > 100000",
        entities: [
          {
            entity: { type: "FIELD_ENTITY", code: "users" },
            viewable: true,
            editable: true,
            deletable: false,
          },
        ],
      },
    ],
    field: [
      { code: "text", entities: [{ entity: user, accessibility: "WRITE" }] },
    ],
  };
  for (const [kind, list] of Object.entries(rights))
    for (const which of ["", "preview/"]) {
      await recorder.call("PUT", `${which}${kind}/acl`, { app, rights: list });
      await recorder.call("GET", `${which}${kind}/acl`, { app });
    }
}

async function writeRecords(recorder: Recorder, app: string): Promise<void> {
  const fileKey = await recorder.upload("注.txt", new Uint8Array([104, 105]));
  const full = {
    unique: { value: "U1" },
    text: { value: "文" },
    multi: { value: "一行目\n二行目" },
    rich: { value: "<b>太字</b>" },
    number: { value: "12.5" },
    radio: { value: "甲" },
    check: { value: ["甲"] },
    select: { value: ["乙"] },
    drop: { value: "甲" },
    date: { value: "2022-04-01" },
    time: { value: "09:30" },
    datetime: { value: "2022-04-01T00:30:00Z" },
    file: { value: [{ fileKey }] },
    users: { value: [{ code: "clerk" }] },
    organizations: { value: [{ code: "digital" }] },
    groups: { value: [{ code: "everyone" }] },
    lookup: { value: "K1" },
    table: { value: [{ value: { inner: { value: "行" } } }] },
  };
  const { id } = await recorder.call("POST", "record", { app, record: full });
  await recorder.call("POST", "records", {
    app,
    records: [{ unique: { value: "U2" } }, {}],
  });
  await recorder.call("PUT", "record", {
    app,
    id,
    record: { text: { value: "改" } },
  });
  await recorder.call("PUT", "records", {
    app,
    upsert: true,
    records: [
      {
        updateKey: { field: "unique", value: "U2" },
        record: { text: { value: "二" } },
      },
      { updateKey: { field: "unique", value: "U9" }, record: {} },
    ],
  });
  await recorder.call("PUT", "records", { app, records: [{ id, record: {} }] });
  await recorder.call("GET", "record", { app, id });
  await recorder.call("GET", "records", { app, totalCount: true });
  await recorder.call("GET", "records", { app, fields: ["text"] });
  await recorder.call("GET", "records/acl/evaluate", { app, ids: [id] });
  await recorder.call("POST", "record/comment", {
    app,
    record: id,
    comment: { text: "見ました", mentions: [{ code: "clerk", type: "USER" }] },
  });
  await recorder.call("GET", "record/comments", { app, record: id });
  await recorder.call("DELETE", "record/comment", {
    app,
    record: id,
    comment: 1,
  });
  const cursor = await recorder.call("POST", "records/cursor", {
    app,
    size: 1,
  });
  await recorder.call("GET", "records/cursor", { id: cursor.id });
  await recorder.call("DELETE", "records/cursor", { id: cursor.id });
  const api = "/k/v1/records.json";
  await recorder.call("POST", "bulkRequest", {
    requests: [
      { method: "POST", api, payload: { app, records: [{}, {}] } },
      {
        method: "PUT",
        api: "/k/v1/record.json",
        payload: { app, id, record: {} },
      },
    ],
  });
  await recorder.call("POST", "bulkRequest", {
    requests: [
      { method: "DELETE", api, payload: { app, ids: [999] } },
      { method: "DELETE", api, payload: { app, ids: [id] } },
    ],
  });
  const { ids } = await recorder.call<{ ids: string[] }>("POST", "records", {
    app,
    records: [{}],
  });
  await recorder.call("DELETE", "records", { app, ids });
  await recorder.call("POST", "record", {
    app,
    record: { number: { value: "多い" }, radio: { value: "無い" } },
  });
}

async function proceed(recorder: Recorder, app: string): Promise<void> {
  await recorder.call("GET", "app/status", { app });
  await recorder.call("PUT", "record/status", { app, id: 1, action: "進む" });
  await recorder.call("PUT", "preview/app/status", {
    app,
    enable: true,
    states: {
      始め: { index: 0 },
      終わり: {
        index: 1,
        assignee: {
          type: "ANY",
          entities: [{ entity: { type: "USER", code: "admin" } }],
        },
      },
    },
    actions: [
      { name: "進む", from: "始め", to: "終わり" },
      { name: "戻る", from: "終わり", to: "始め" },
    ],
  });
  await recorder.call("GET", "preview/app/status", { app });
  await deploy(recorder, app);
  await recorder.call("GET", "app/status", { app });
  await recorder.call("PUT", "record/status", { app, id: 1, action: "進む" });
  await recorder.call("PUT", "record/assignees", {
    app,
    id: 1,
    assignees: ["admin"],
  });
  await recorder.call("PUT", "records/status", {
    app,
    records: [{ id: 2, action: "進む" }],
  });
  await recorder.call("GET", "record", { app, id: 1 });
  await recorder.call("GET", "records/acl/evaluate", { app, ids: [1] });
}

async function usePlugins(recorder: Recorder, app: string): Promise<void> {
  const first = await packPlugin();
  const fileKey = await recorder.upload(
    "plugin.zip",
    new Uint8Array(first.plugin),
  );
  const { id } = await recorder.call("POST", "plugin", { fileKey });
  const second = await packPlugin(undefined, first.privateKey);
  await recorder.call("PUT", "plugin", {
    id,
    fileKey: await recorder.upload("plugin.zip", new Uint8Array(second.plugin)),
  });
  await recorder.call("GET", "plugins", {});
  await recorder.call("POST", "preview/app/plugins", { app, ids: [id] });
  await recorder.call("PUT", "preview/app/plugin/config", {
    app,
    id,
    config: { key: "値" },
  });
  await recorder.call("GET", "preview/app/plugin/config", { app, id });
  await recorder.call("GET", "preview/app/plugins", { app });
  await deploy(recorder, app);
  await recorder.call("GET", "app/plugins", { app });
  await recorder.call("GET", "app/plugin/config", { app, id });
  await recorder.call("GET", "plugin/apps", { id });
  await recorder.call("DELETE", "plugin", { id });
  await recorder.call("GET", "plugins/required", {});
}

/** What is missing, unknown or forbidden. */
async function refuse(recorder: Recorder): Promise<void> {
  await recorder.call("GET", "records", {});
  await recorder.call("GET", "records", { app: 99_999 });
  await recorder.call("GET", "record", { app: 2, id: 99_999 });
  await recorder.call("GET", "records", { app: 2, query: "なし = 1" });
  await recorder.call("GET", "file", { fileKey: "none" });
  await recorder.call("GET", "records/cursor", { id: "none" });
  await recorder.call("GET", "preview/app/settings", { app: 2 }, "clerk");
  await recorder.call("GET", "records", { app: 2 }, "nobody");
  await recorder.call("GET", "app/reports", { app: 2 });
  await recorder.call("PUT", "record", { app: 1, id: 1, revision: 9 });
}
