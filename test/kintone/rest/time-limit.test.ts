import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Connect } from "../../../src/kintone/rest/kintone-client";
import { limitTime, timeLimits } from "../../../src/kintone/rest/time-limit";
import { loadInput } from "../load-input";
import { connectTo, meetingRecord, startCity, type City } from "../city";
import {
  startFaultyProxy,
  type Fault,
  type FaultyProxy,
} from "../../support/faulty-proxy";

let city: City;
let proxy: FaultyProxy;

beforeAll(async () => {
  city = await startCity();
  proxy = await startFaultyProxy(city.kintone.url);
  await city.client.record.addRecords({
    app: city.appId,
    records: [meetingRecord("2022-06-01"), meetingRecord("2022-07-01")],
  });
});

afterEach(() => city.kintone.faults.clear());

afterAll(async () => {
  await proxy.close();
  await city.kintone.close();
});

/** Short, and yet long enough for every answer of a busy machine that does come. */
const LIMIT_MS = 3000;

const inTime =
  (url: string, limitMs = LIMIT_MS): Connect =>
  (space) =>
    limitTime(connectTo(url)(space), timeLimits(limitMs));

const load = (connect: Connect, options = {}) =>
  loadInput({
    settings: city.settings,
    fiscalYears: [2022],
    connect,
    retryDelaysMs: [1],
    ...options,
  });

const RECORDS = "/k/v1/records.json";
const never = () => new Promise<void>(() => undefined);

describe("a request that kintone never answers", () => {
  it("ends with an error and no figures", async () => {
    city.kintone.faults.add({ path: RECORDS, hold: never });
    await expect(load(inTime(city.kintone.url, 100))).rejects.toMatchObject({
      code: "timedOut",
    });
  });

  it("is asked again, and the second does not wait for the first", async () => {
    city.kintone.faults.add({ path: RECORDS, hold: never, times: 1 });
    const { meetings } = await load(inTime(city.kintone.url));
    expect(meetings.map(({ heldOn }) => heldOn)).toEqual([
      "2022-06-01",
      "2022-07-01",
    ]);
  });

  it("ends too when the answer begins and stops", async () => {
    const beginOnly: Fault = (response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.write('{"records":[');
    };
    proxy.failNext(RECORDS, beginOnly);
    proxy.failNext(RECORDS, beginOnly);
    await expect(load(inTime(proxy.url, 500))).rejects.toMatchObject({
      code: "timedOut",
    });
  });

  it("ends as soon as someone cancels", async () => {
    const cancel = new AbortController();
    const reason = new Error("cancelled");
    city.kintone.faults.add({
      path: RECORDS,
      hold: () => {
        cancel.abort(reason);
        return never();
      },
    });
    await expect(
      load(inTime(city.kintone.url, 600_000), { signal: cancel.signal }),
    ).rejects.toBe(reason);
  });
});
