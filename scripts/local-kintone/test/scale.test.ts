// @module-tag proof
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  createApp,
  type Harness,
  startHarness,
} from "../../../test/support/local-kintone";

const COUNT = 100_000;

let harness: Harness;
let app: string;

beforeAll(async () => {
  harness = await startHarness();
  app = await createApp(harness.client, "大量", {
    date: { type: "DATE", code: "date", label: "date" },
    text: { type: "SINGLE_LINE_TEXT", code: "text", label: "text" },
    key: {
      type: "SINGLE_LINE_TEXT",
      code: "key",
      label: "key",
      unique: true,
    },
  });
  const { store } = harness.kintone;
  const at = "2026-04-01T00:00:00Z";
  await store.transact(() => {
    for (let id = 1; id <= COUNT; id += 1) {
      store.records(Number(app)).put({
        id: store.next(`record/${app}`),
        revision: 1,
        creator: "admin",
        modifier: "admin",
        createdAt: at,
        updatedAt: at,
        values: { date: "2026-04-01", text: `記録${id}`, key: `K${id}` },
      });
    }
  });
});

afterAll(() => harness.kintone.close());

/** What this process, and so client and server, worked, milliseconds; waiting for a busy machine is none. */
const workSince = (before: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

test("a page of 500 by $id takes less than 30 ms of work anywhere in the app", async () => {
  const { client } = harness;
  const times: number[] = [];
  for (let page = 0; page < 20; page += 1) {
    const after = Math.floor((page * COUNT) / 21);
    const before = process.cpuUsage();
    const { records } = await client.record.getRecords({
      app,
      query: `$id > ${after} order by $id asc limit 500`,
    });
    times.push(workSince(before));
    expect(records[0]?.$id?.value).toBe(String(after + 1));
  }
  // The fastest one keeps the collection of garbage out.
  expect(Math.min(...times)).toBeLessThan(30);
});

test("the unique check of new records uses an index", async () => {
  const { client } = harness;
  await client.record.addRecord({ app, record: { key: { value: "first" } } });
  const before = process.cpuUsage();
  await client.record.addRecords({
    app,
    records: Array.from({ length: 100 }, (_, i) => ({
      key: { value: `new${i}` },
    })),
  });
  expect(workSince(before)).toBeLessThan(500);
});
