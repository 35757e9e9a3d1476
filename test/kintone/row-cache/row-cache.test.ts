import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { RowCache } from "../../../src/kintone/row-cache/row-cache";
import { rowCache } from "../../../src/kintone/row-cache/row-cache";
import { tabRowStore } from "../../../src/kintone/row-cache/row-store";
import { connectTo, meetingRecord, startCity, type City } from "../city";
import {
  errorAnswer,
  startFaultyProxy,
  type FaultyProxy,
} from "../../support/faulty-proxy";
import { deploy } from "../../support/local-kintone";
import { TabStorage } from "../tab-storage";

let city: City;
let proxy: FaultyProxy;
let memory: RowCache;
let tab: TabStorage;

beforeAll(async () => {
  city = await startCity();
  proxy = await startFaultyProxy(city.kintone.url);
  await city.client.record.addAllRecords({
    app: city.appId,
    records: [
      ...Array.from({ length: 30 }, () => meetingRecord("2022-05-10")),
      meetingRecord("2021-05-10"),
    ],
  });
});

afterAll(async () => {
  await proxy.close();
  await city.kintone.close();
});

beforeEach(() => {
  tab = new TabStorage();
  memory = newPage();
});

/** What kintone does on the way to a record and back. */
const newPage = (user = "clerk") => rowCache(tabRowStore(user, () => tab));

/** The rows are put away beside what is shown. */
const untilKept = () => expect.poll(() => tab.length).toBe(1);

const rowsOf = (fiscalYears = [2021, 2022], isFresh = false) =>
  memory.rowsOf(
    {
      settings: city.settings,
      fiscalYears,
      connect: connectTo(proxy.url),
      retryDelaysMs: [],
    },
    isFresh,
  );

/** How many meetings came, and how many pages of all records were read for them. */
const read = async (fiscalYears?: number[], isFresh?: boolean) => {
  const before = proxy.requests.length;
  const { meetings } = await rowsOf(fiscalYears, isFresh);
  const pages = proxy.requests
    .slice(before)
    .filter(
      (address) => address.includes("参加者") && !address.includes("$id in"),
    ).length;
  return { meetings: meetings.length, pages };
};

const modesShown = async () =>
  (await rowsOf()).meetings.map(({ value }) => value?.mode);

const anyRecord = async () => {
  const { records } = await city.client.record.getRecords({
    app: city.appId,
    query: "limit 1",
  });
  return String(records[0]?.$id?.value);
};

describe("rows that were read once", () => {
  it("are not read again while nothing changes, also for fewer years", async () => {
    expect(await read()).toEqual({ meetings: 31, pages: 1 });
    expect(await read()).toEqual({ meetings: 31, pages: 0 });
    expect((await read([2022])).pages).toBe(0);
  });

  it("are read again for another year, and when asked", async () => {
    await read([2022]);
    expect((await read([2021, 2022])).pages).toBe(1);
    expect((await read([2021, 2022], true)).pages).toBe(1);
  });

  it("are not read again for a record that changed within the same minute, which is", async () => {
    await read();
    await city.client.record.updateRecord({
      app: city.appId,
      id: await anyRecord(),
      record: { 方法: { value: "リモート" } },
    });
    expect((await read()).pages).toBe(0);
    expect(await modesShown()).toContain("リモート");
  });

  it("are not read again after a record was added or deleted", async () => {
    const { meetings } = await read();
    await city.client.record.addRecord({
      app: city.appId,
      record: meetingRecord("2022-06-10"),
    });
    expect(await read()).toEqual({ meetings: meetings + 1, pages: 0 });
    await city.client.record.deleteRecords({
      app: city.appId,
      ids: [await anyRecord()],
    });
    expect(await read()).toEqual({ meetings, pages: 0 });
  });

  it("are read again when changed records can't be read by number", async () => {
    await read();
    await city.client.record.updateRecord({
      app: city.appId,
      id: await anyRecord(),
      record: { 方法: { value: "対面" } },
    });
    proxy.failNext("$id in", errorAnswer(403, "CB_NO02"));
    expect((await read()).pages).toBe(1);
    expect(await modesShown()).not.toContain("リモート");
  });

  it("are read again when it can't be told whether they changed", async () => {
    await read();
    proxy.failNext("desc, $id desc", errorAnswer(520, "GAIA_UN01"));
    expect((await read()).pages).toBe(1);
  });

  it("are never a part: a failure while reading again is told", async () => {
    await read();
    proxy.failNext("$id > 0", errorAnswer(403, "CB_NO02"));
    await expect(read([2021, 2022], true)).rejects.toThrow("noPermission");
  });
});

describe("rows that were read on the page before", () => {
  it("are not read again, and are the same", async () => {
    const first = await rowsOf();
    await untilKept();
    memory = newPage();
    const before = proxy.requests.length;
    const second = await rowsOf();
    expect(second).toEqual(first);
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    const asked = proxy.requests.slice(before);
    expect(asked.filter((address) => address.includes("参加者"))).toEqual([]);
    // The form, the newest records and the rights to them; whether there is another record, and whether all still stands.
    expect(asked.length).toBeLessThanOrEqual(5);
  });

  it("are kept on as they are after a record changed", async () => {
    await read();
    await untilKept();
    for (const mode of ["リモート", "対面"]) {
      await city.client.record.updateRecord({
        app: city.appId,
        id: await anyRecord(),
        record: { 方法: { value: mode } },
      });
      memory = newPage();
      expect((await read()).pages).toBe(0);
      await untilKept();
      memory = newPage();
      expect(await modesShown()).toContain(mode);
    }
  });

  it("are read again for other years, for someone else, and when asked", async () => {
    await read([2022]);
    await untilKept();
    memory = newPage();
    expect((await read([2021])).pages).toBe(1);
    await untilKept();
    memory = newPage();
    expect((await read([2021], true)).pages).toBe(1);
    await untilKept();
    memory = newPage("secretary");
    expect((await read([2021])).pages).toBe(1);
  });

  it("are gone once the form of the app may not be read, which is told", async () => {
    await read();
    await untilKept();
    memory = newPage();
    proxy.failNext("form/fields", errorAnswer(403, "CB_NO02"));
    await expect(read()).rejects.toThrow("noPermission");
    expect(tab.length).toBe(0);
    expect((await read()).pages).toBe(1);
  });
});

describe("rows that are remembered", () => {
  const clerkRows = () =>
    memory.rowsOf(
      {
        settings: city.settings,
        fiscalYears: [2022],
        connect: () => city.clientOf("clerk"),
        retryDelaysMs: [],
      },
      false,
    );

  const hideField = async (accessibility: "NONE" | "READ") => {
    await city.client.app.updateFieldAcl({
      app: city.appId,
      rights: [
        {
          code: "テーマ",
          entities: [
            {
              entity: { type: "USER", code: "clerk" },
              accessibility,
              includeSubs: false,
            },
            {
              entity: { type: "GROUP", code: "everyone" },
              accessibility: "WRITE",
              includeSubs: false,
            },
          ],
        },
      ],
    });
    await deploy(city.client, city.appId);
  };

  it("are not shown once a field of them may not be viewed, and are gone from the tab", async () => {
    await clerkRows();
    await untilKept();
    await hideField("NONE");
    memory = newPage();
    await expect(clerkRows()).rejects.toMatchObject({ code: "fieldHidden" });
    expect(tab.length).toBe(0);
    await hideField("READ");
    expect((await clerkRows()).meetings.length).toBeGreaterThan(0);
  });

  it("are read again after a choice was renamed", async () => {
    await city.client.record.addRecord({
      app: city.appId,
      record: { ...meetingRecord("2022-05-10"), 方法: { value: "対面" } },
    });
    await clerkRows();
    await city.client.app.updateFormFields({
      app: city.appId,
      properties: {
        方法: {
          type: "DROP_DOWN",
          options: {
            対面: { label: "対面で", index: "0" },
            リモート: { label: "リモート", index: "1" },
          },
        },
      },
    });
    await deploy(city.client, city.appId);
    const { meetings } = await clerkRows();
    const modes = meetings.map(({ value }) => value?.mode);
    expect(modes).toContain("対面で");
    expect(modes).not.toContain("対面");
  });
});

describe("more changes in one minute than can be compared", () => {
  it("are not taken for none", async () => {
    await city.client.record.addAllRecords({
      app: city.appId,
      records: Array.from({ length: 600 }, () => meetingRecord("2022-05-11")),
    });
    await read();
    expect((await read()).pages).toBe(2);
  });
});

describe("rights that show one old record for another", () => {
  const entity = { type: "GROUP", code: "everyone" } as const;
  const themes = async (): Promise<readonly (string | undefined)[]> => {
    const { meetings } = await memory.rowsOf(
      {
        settings: city.settings,
        fiscalYears: [2020],
        connect: () => city.clientOf("clerk"),
        retryDelaysMs: [],
      },
      false,
    );
    return meetings.map(({ value }) => value?.theme).filter(Boolean);
  };

  const hideTheme = (theme: string) =>
    city.client.app.updateRecordAcl({
      app: city.appId,
      rights: [
        {
          filterCond: `テーマ = "${theme}"`,
          entities: [
            {
              entity,
              viewable: false,
              editable: false,
              deletable: false,
              includeSubs: false,
            },
          ],
        },
      ],
    });

  it("are noticed, though their number and the newest records stay", async () => {
    const newer = Array.from({ length: 500 }, () =>
      meetingRecord("2020-06-01"),
    );
    await city.client.record.addAllRecords({
      app: city.appId,
      records: [
        ...["甲", "乙"].map((theme) => ({
          ...meetingRecord("2020-05-01"),
          テーマ: { value: theme },
        })),
        ...newer,
      ],
    });
    await hideTheme("甲");
    await deploy(city.client, city.appId);
    expect(await themes()).toEqual(["乙"]);
    await hideTheme("乙");
    await deploy(city.client, city.appId);
    expect(await themes()).toEqual(["甲"]);
  });
});
