import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import {
  startSlowProxy,
  type SlowProxy,
} from "../../../scripts/bench/slow-proxy";
import { KintoneError } from "../../../src/kintone/rest/errors/kintone-error";
import { loadInput } from "../load-input";
import type { RecordsRequest } from "../../../src/kintone/rest/read-all-records";
import {
  readAllRecords,
  takeAllRecords,
} from "../../../src/kintone/rest/read-all-records";
import type { Settings } from "../../../src/settings/settings";
import { connectTo, startCity, type City } from "../city";
import {
  droppedConnection,
  errorAnswer,
  startFaultyProxy,
  type Fault,
  type FaultyProxy,
} from "../../support/faulty-proxy";

let city: City;
let proxy: FaultyProxy;
let slow: SlowProxy;

beforeAll(async () => {
  city = await startCity();
  slow = await startSlowProxy(city.kintone.url, 20);
  proxy = await startFaultyProxy(slow.url);
});

afterEach(() => remove(idsThere()));

afterAll(async () => {
  await proxy.close();
  await slow.close();
  await city.kintone.close();
});

const table = () => city.kintone.store.records(Number(city.appId));

const idsThere = (): readonly number[] => [...table().ids];

/** Records with these numbers; a number that 7 divides has the date 2022, others 2023. */
const put = (ids: readonly number[]): Promise<void> =>
  city.kintone.store.transact(() => {
    const at = "2023-04-01T00:00:00Z";
    for (const id of ids)
      table().put({
        id,
        revision: 1,
        creator: "admin",
        modifier: "admin",
        createdAt: at,
        updatedAt: at,
        values: { 実施日: id % 7 === 0 ? "2022-05-10" : "2023-05-10" },
      });
  });

const remove = (ids: readonly number[]): Promise<void> =>
  city.kintone.store.transact(() => {
    for (const id of ids) table().delete(id);
  });

/** So many numbers from the first one on. */
const from = (first: number, count: number, step = 1): readonly number[] =>
  Array.from({ length: count }, (_, index) => first + index * step);

interface Reading {
  readonly ids: readonly number[];
  /** Queries for pages of records, in the order that they came. */
  readonly queries: readonly string[];
}

const read = async (
  options: Partial<RecordsRequest> = {},
): Promise<Reading> => {
  const before = proxy.requests.length;
  const records = await readAllRecords({
    client: connectTo(proxy.url)(undefined),
    appId: city.appId,
    fields: ["実施日"],
    signal: new AbortController().signal,
    retryDelaysMs: [],
    onProgress: () => undefined,
    ...options,
  });
  return {
    ids: idsOfRecords(records),
    queries: queriesSince(before),
  };
};

const idsOfRecords = (records: readonly unknown[]): readonly number[] =>
  (records as { $id: { value: string } }[]).map(({ $id }) => Number($id.value));

const queriesSince = (before: number): readonly string[] =>
  proxy.requests
    .slice(before)
    .map((address) => new URLSearchParams(address.split("?")[1]).get("query"))
    .filter((query) => query !== null);

const failureOf = async (reading: Promise<unknown>): Promise<unknown> =>
  reading.then(
    () => new Error("It was read."),
    (reason: unknown) => reason,
  );

/** Long enough for requests that should not come. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 150));

describe("all records of an app", () => {
  it.each([
    ["none", []],
    ["one page that is not full", from(1, 499)],
    ["one full page", from(3, 500)],
    ["one more than a page", from(1, 501)],
    ["numbers without gaps", from(1, 4_000)],
    ["numbers far from 1", from(900_001, 4_000)],
    ["one large gap", [...from(1, 1_700), ...from(5_000_000, 1_700)]],
    ["ever larger gaps", from(1, 3_000).map((n) => n ** 2)],
    [
      "ever smaller gaps",
      from(1, 3_000).map((n) => 9_000_001 - (3_001 - n) ** 2),
    ],
    [
      "few, then many, then few",
      [
        ...from(10, 600, 997),
        ...from(600_000, 2_500),
        ...from(700_000, 600, 997),
      ],
    ],
  ])("come once and in order: %s", async (_name, ids) => {
    await put(ids);
    expect((await read()).ids).toEqual(ids);
  });

  it.each([0, 1, 499, 500])(
    "cost one request when they are %i",
    async (count) => {
      await put(from(1, count));
      const { queries } = await read();
      expect(queries).toEqual(["$id > 0 order by $id asc limit 500"]);
    },
  );

  it("cost hardly more requests than they have pages", async () => {
    await put(from(1, 5_000));
    expect((await read()).queries.length).toBeLessThanOrEqual(13);
  });

  it("are only those that meet a condition that few do", async () => {
    await put(from(1, 8_000));
    const { ids, queries } = await read({ condition: '実施日 < "2023-01-01"' });
    expect(ids).toEqual(from(1, 8_000).filter((id) => id % 7 === 0));
    expect(queries.length).toBeLessThanOrEqual(6);
  });
});

describe("how far reading is", () => {
  it("only grows, up to the number of records", async () => {
    await put([...from(1, 1_700), ...from(50_000, 2_000, 3)]);
    const progress: (readonly [number, number])[] = [];
    await read({ onProgress: (...both) => progress.push(both) });
    const counts = progress.map(([count]) => count);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(new Set(progress.map(([, total]) => total))).toEqual(
      new Set([3_700]),
    );
    expect(counts.at(-1)).toBe(3_700);
  });
});

describe("requests under way at once", () => {
  it("are five where one app is read", async () => {
    await put(from(1, 6_000));
    slow.take();
    await read();
    expect(slow.take().atOnce).toBe(5);
  });

  it("are five over all apps of a summary", async () => {
    await put(from(1, 6_000));
    const { meetings } = city.settings.sources;
    const fields = { from: "実施日", section: "方法" };
    const activities = { appId: city.appId, fields };
    const advisers = { appId: city.appId, fields: { name: "テーマ" } };
    const sources = { meetings, activities, advisers };
    const progress: unknown[] = [];
    slow.take();
    await loadInput({
      settings: { ...city.settings, sources } as Settings,
      fiscalYears: [2022, 2023],
      connect: connectTo(proxy.url),
      onProgress: (...both) => progress.push(both),
    });
    expect(slow.take().atOnce).toBe(5);
    expect(progress.at(-1)).toEqual([18_000, 18_000]);
  });
});

describe("records that change while they are read", () => {
  it("are read or not when they are new, and take nothing from the others", async () => {
    const ids = from(1, 4_000);
    await put(ids);
    let next = 4_000;
    const { ids: found } = await read({
      onProgress: () => {
        if (next < 4_600) void put(from(next + 1, 60));
        next += 60;
      },
    });
    expect(found.slice(0, 4_000)).toEqual(ids);
    expect(found.slice(4_000)).toEqual(from(4_001, found.length - 4_000));
  });

  it("may be deleted after they were read", async () => {
    await put(from(1, 4_000));
    let pages = 0;
    const { ids } = await read({
      onProgress: () => {
        if ((pages += 1) === 1) void remove(from(1, 400));
      },
    });
    expect(ids).toEqual(from(1, 4_000));
  });

  it("are missing when they were deleted before", async () => {
    await put(from(1, 4_000));
    let pages = 0;
    const failure = await failureOf(
      read({
        onProgress: () => {
          if ((pages += 1) === 1) void remove(from(3_900, 10));
        },
      }),
    );
    expect(failure).toMatchObject({
      code: "recordsMissing",
      detail: "3990 / 4000",
    });
  });
});

describe("a failure within a range", () => {
  /** Of 4,000 records five ranges of 700 are read after the first page. */
  const WITHIN = "$id > 1700 and $id <= 1900 ";

  it.each([
    ["noPermission", errorAnswer(403, "CB_NO02")],
    ["networkFailed", droppedConnection],
  ] as const)("stops the other ranges: %s", async (code, fault) => {
    await put(from(1, 10_000));
    // Each range has four pages.
    proxy.failNext("$id > 2900 and $id <= 4300 ", fault);
    const before = proxy.requests.length;
    expect(await failureOf(read())).toMatchObject({ code, appId: city.appId });
    await settle();
    expect(queriesSince(before).length).toBeLessThanOrEqual(1 + 2 * 5);
    const { ids, queries } = await read();
    expect(ids).toHaveLength(10_000);
    expect(queries.length).toBeGreaterThan(1 + 3 * 5);
  });

  it("is got over when it passes", async () => {
    await put(from(1, 4_000));
    proxy.failNext(WITHIN, droppedConnection);
    const { ids, queries } = await read({ retryDelaysMs: [5] });
    expect(ids).toEqual(from(1, 4_000));
    expect(queries.filter((query) => query.startsWith(WITHIN))).toHaveLength(2);
  });

  const answering =
    (ids: readonly unknown[]): Fault =>
    (response) => {
      const records = ids.map((id) => ({ $id: { type: "__ID__", value: id } }));
      response
        .writeHead(200, { "content-type": "application/json" })
        .end(JSON.stringify({ records, totalCount: null }));
    };

  it.each([
    ["repeats an earlier one", from(1_201, 500)],
    ["goes beyond its range", from(1_701, 500)],
    ["has a record twice", [1_701, 1_702, 1_702, 1_703]],
    ["is out of order", [1_702, 1_701]],
    ["has a record without a number", [1_701, undefined]],
  ])("is noticed when a page %s", async (_name, ids) => {
    await put(from(1, 4_000));
    proxy.failNext(WITHIN, answering(ids));
    expect(await failureOf(read())).toMatchObject({
      code: "unexpectedResponse",
    });
  });

  it("is noticed when a page lacks records", async () => {
    await put(from(1, 4_000));
    proxy.failNext(WITHIN, answering(from(1_701, 199)));
    expect(await failureOf(read())).toEqual(
      new KintoneError({
        code: "recordsMissing",
        appId: city.appId,
        detail: "3999 / 4000",
      }),
    );
  });
});

describe("pages that are taken as they come", () => {
  const take = (takePage: (records: readonly unknown[]) => Promise<unknown>) =>
    takeAllRecords(
      {
        client: connectTo(proxy.url)(undefined),
        appId: city.appId,
        fields: ["実施日"],
        signal: new AbortController().signal,
        retryDelaysMs: [],
        onProgress: () => undefined,
      },
      async (records) => {
        await takePage(records);
        return idsOfRecords(records);
      },
    );

  it("are in order of number, however long each takes", async () => {
    await put(from(1, 4_000));
    let pages = 0;
    const waitLessAndLess = () =>
      new Promise((resolve) => setTimeout(resolve, 90 - 10 * (pages += 1)));
    expect(await take(waitLessAndLess)).toEqual(from(1, 4_000));
  });

  it("are not piled up while none is done with", async () => {
    await put(from(1, 20_000));
    let isReleased = false;
    let waiting = 0;
    const reading = take(async () => {
      waiting += 1;
      await expect.poll(() => isReleased).toBe(true);
    });
    const before = proxy.requests.length;
    await expect.poll(() => waiting).toBe(1);
    await settle();
    await settle();
    // The first page waits, and one more of each range.
    expect(queriesSince(before).length).toBeLessThanOrEqual(1 + 5);
    isReleased = true;
    expect(await reading).toHaveLength(20_000);
  });

  it("end the reading when one can't be taken", async () => {
    await put(from(1, 10_000));
    let pages = 0;
    const before = proxy.requests.length;
    const failure = take(async () => {
      if ((pages += 1) === 3) throw new RangeError("not this one");
    });
    expect(await failureOf(failure)).toEqual(new RangeError("not this one"));
    await settle();
    expect(queriesSince(before).length).toBeLessThanOrEqual(1 + 3 * 5);
  });
});

describe("a kintone that does not say how many records there are", () => {
  it("is not trusted", async () => {
    proxy.failNext("$id > 0 ", (response) => {
      response
        .writeHead(200, { "content-type": "application/json" })
        .end('{"records":[],"totalCount":null}');
    });
    expect(await failureOf(read())).toMatchObject({
      code: "unexpectedResponse",
    });
  });
});

describe("a reading that is cancelled", () => {
  it("ends at once, and no other request begins", async () => {
    await put(from(1, 6_000));
    const stop = new AbortController();
    const before = proxy.requests.length;
    let pages = 0;
    const failure = await failureOf(
      read({
        signal: stop.signal,
        onProgress: () => {
          if ((pages += 1) === 3) stop.abort(new Error("cancelled"));
        },
      }),
    );
    expect(failure).toEqual(new Error("cancelled"));
    await settle();
    expect(pages).toBe(3);
    // Those that were under way at that moment.
    expect(queriesSince(before).length).toBeLessThanOrEqual(3 + 4);
  });
});
