import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import {
  createApp,
  deploy,
  failureOf,
  type Harness,
  startHarness,
} from "../../../test/support/local-kintone";

let harness: Harness;
let app: string;

const RECORDS = "/k/v1/records.json";

beforeAll(async () => {
  harness = await startHarness();
  app = await createApp(harness.client, "障害", {
    t: { type: "SINGLE_LINE_TEXT", code: "t", label: "t" },
  });
  await harness.client.record.addRecord({ app, record: { t: { value: "a" } } });
});

afterEach(() => harness.kintone.faults.clear());
afterAll(() => harness.kintone.close());

test("maintenance: a status with an HTML body, as often as asked", async () => {
  const { client, kintone } = harness;
  kintone.faults.add({
    path: RECORDS,
    status: 503,
    body: "<html>Service Unavailable</html>",
    times: 1,
  });
  await expect(client.record.getRecords({ app })).rejects.toThrow(
    "503: Service Unavailable",
  );
  expect((await client.record.getRecords({ app })).records).toHaveLength(1);
});

test("a JSON answer that is cut", async () => {
  const { kintone } = harness;
  kintone.faults.add({ method: "GET", path: /records/, truncate: 20 });
  const response = await fetch(`${kintone.url}${RECORDS}?app=${app}`, {
    headers: {
      "X-Cybozu-Authorization":
        Buffer.from("admin:admin-pass").toString("base64"),
    },
  });
  expect(await response.text()).toHaveLength(20);
});

test("a dropped connection", async () => {
  const { client, kintone } = harness;
  const remove = kintone.faults.add({ path: RECORDS, drop: true });
  await expect(client.record.getRecords({ app })).rejects.toThrow();
  remove();
  expect((await client.record.getRecords({ app })).records).toHaveLength(1);
});

test("only the method and the count that were asked for", async () => {
  const { client, kintone } = harness;
  kintone.faults.add({
    path: "/k/v1/record.json",
    method: "POST",
    status: 500,
    contentType: "application/json",
    body: '{"code":"CB_IL01","id":"x","message":"m"}',
    times: 2,
  });
  await client.record.getRecord({ app, id: 1 });
  for (let time = 0; time < 2; time += 1) {
    expect(
      await failureOf(client.record.addRecord({ app, record: {} })),
    ).toMatchObject({ status: 500, code: "CB_IL01" });
  }
  const { id } = await client.record.addRecord({ app, record: {} });
  await client.record.deleteRecords({ app, ids: [id] });
});

test("a slow answer", async () => {
  const { client, kintone } = harness;
  kintone.faults.add({ path: RECORDS, latencyMs: 300 });
  const started = performance.now();
  await client.record.getRecords({ app });
  expect(performance.now() - started).toBeGreaterThanOrEqual(290);
});

test("rights that are taken away and fields that change while somebody reads", async () => {
  const { client, clientOf, kintone } = harness;
  const own = await createApp(client, "変化", {
    t: { type: "SINGLE_LINE_TEXT", code: "t", label: "t" },
    gone: { type: "NUMBER", code: "gone", label: "gone" },
  });
  await client.record.addRecords({ app: own, records: [{}, {}, {}] });
  const clerk = clientOf("clerk");
  const cursor = await clerk.record.createCursor({ app: own, size: 1 });
  await clerk.record.getRecordsByCursor({ id: cursor.id });
  await kintone.store.transact(() => {
    const found = kintone.store.apps.get(own);
    if (found?.live == null) throw new Error("The app is missing.");
    kintone.store.apps.put(found.id, {
      ...found,
      live: { ...found.live, appAcl: [] },
    });
  });
  expect(
    await failureOf(clerk.record.getRecordsByCursor({ id: cursor.id })),
  ).toMatchObject({ status: 403, code: "CB_NO02" });
  expect(await failureOf(clerk.record.getRecords({ app: own }))).toMatchObject({
    status: 403,
  });
  await client.app.updateAppAcl({
    app: own,
    rights: [
      {
        entity: { type: "GROUP", code: "everyone" },
        recordViewable: true,
        appEditable: true,
      },
    ] as never,
  });
  await client.app.deleteFormFields({ app: own, fields: ["gone"] });
  await deploy(client, own);
  const { records } = await clerk.record.getRecords({ app: own });
  expect(records[0]).not.toHaveProperty("gone");
  expect(
    await failureOf(clerk.record.getRecords({ app: own, query: "gone = 1" })),
  ).toMatchObject({ code: "GAIA_IQ11" });
});

test("the 101st request at once is refused, and no sooner", async () => {
  const { client, kintone } = harness;
  let running = 0;
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  kintone.faults.add({
    path: RECORDS,
    hold: () => {
      running += 1;
      return released;
    },
  });
  const slow = Array.from({ length: 100 }, () =>
    client.record.getRecords({ app }),
  );
  await expect.poll(() => running).toBe(100);
  const refused = await failureOf(client.app.getApp({ id: app }));
  expect(refused).toMatchObject({ status: 429, code: "GAIA_TO04" });
  const { status, headers } = await fetch(
    `${kintone.url}/k/v1/app.json?id=${app}`,
  );
  expect(status).toBe(429);
  expect(
    [
      "x-cybozu-error",
      "x-concurrencylimit-limit",
      "x-concurrencylimit-running",
      "cache-control",
      "content-type",
    ].map((name) => headers.get(name)),
  ).toEqual([
    "GAIA_TO04",
    "100",
    "101",
    "no-cache, no-store, must-revalidate",
    "application/json;charset=utf-8",
  ]);
  release();
  expect(await Promise.all(slow)).toHaveLength(100);
  expect((await client.app.getApp({ id: app })).appId).toBe(app);
});
