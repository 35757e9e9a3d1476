import { deploy, type Recorder } from "./recorder";

/** Writes, reads and deletes records, comments, cursors and files. */
export async function writeRecords(
  recorder: Recorder,
  app: string,
): Promise<void> {
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

/** Sets process management up and moves records by it. */
export async function proceed(recorder: Recorder, app: string): Promise<void> {
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
