import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { createApp, failureOf, type Harness, startHarness } from "./harness";

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

test("the 101st request at once is refused, and no sooner", async () => {
  const { client, kintone } = harness;
  kintone.faults.add({ path: RECORDS, latencyMs: 700 });
  const slow = Array.from({ length: 100 }, () =>
    client.record.getRecords({ app }),
  );
  await new Promise((resolve) => setTimeout(resolve, 350));
  const refused = await failureOf(client.app.getApp({ id: app }));
  expect(refused).toMatchObject({ status: 429, code: "GAIA_TO04" });
  expect(await Promise.all(slow)).toHaveLength(100);
  expect((await client.app.getApp({ id: app })).appId).toBe(app);
}, 20_000);
