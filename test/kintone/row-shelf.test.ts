import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { LoadedRows } from "../../src/kintone/load-rows";
import { tabShelf } from "../../src/kintone/row-shelf";
import { TabStorage } from "./tab-storage";

const rows: LoadedRows = {
  fiscalYears: [2022, 2023],
  meetings: [],
  activities: [],
  advisers: [
    {
      value: { recordId: "1", name: "宮崎光世😀", order: 1 },
      findings: [],
    },
  ] as unknown as LoadedRows["advisers"],
  summaries: [],
  revisions: {
    meetings: "10",
    activities: "20",
    advisers: undefined,
    summaries: undefined,
  },
};

let storage: TabStorage;

const shelfOf = (owner: string) => tabShelf(owner, () => storage);

beforeEach(() => {
  storage = new TabStorage();
});

afterEach(() => {
  vi.useRealTimers();
});

describe("rows on the shelf of a tab", () => {
  it("come back whole on the next page", async () => {
    await shelfOf("clerk").put(rows);
    expect(await shelfOf("clerk").take()).toEqual(rows);
    expect(await shelfOf("clerk").take()).toEqual(rows);
  });

  it("are not there at first", async () => {
    expect(await shelfOf("clerk").take()).toBeUndefined();
  });

  it("can't be read in the storage as they are", async () => {
    await shelfOf("clerk").put(rows);
    const kept = storage.getItem(storage.key(0) ?? "") ?? "";
    expect(kept.length).toBeGreaterThan(50);
    expect(kept).not.toContain("宮崎");
  });

  it("go when someone else asks for theirs", async () => {
    await shelfOf("clerk").put(rows);
    expect(await shelfOf("secretary").take()).toBeUndefined();
    expect(storage.length).toBe(0);
    expect(await shelfOf("clerk").take()).toBeUndefined();
  });

  it("go after eight hours", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-20T08:00Z") });
    await shelfOf("clerk").put(rows);
    vi.setSystemTime(new Date("2026-11-20T15:59Z"));
    expect(await shelfOf("clerk").take()).toEqual(rows);
    vi.setSystemTime(new Date("2026-11-20T16:01Z"));
    expect(await shelfOf("clerk").take()).toBeUndefined();
    expect(storage.length).toBe(0);
  });

  it("go when what is kept was cut", async () => {
    await shelfOf("clerk").put(rows);
    const key = storage.key(0) ?? "";
    storage.setItem(key, (storage.getItem(key) ?? "").slice(0, 40));
    expect(await shelfOf("clerk").take()).toBeUndefined();
    expect(storage.length).toBe(0);
  });
});

describe("rows that don't fit", () => {
  it("are not kept, and leave no older ones behind", async () => {
    await shelfOf("clerk").put(rows);
    const many = {
      ...rows,
      // Random text can't be compressed.
      meetings: Array.from({ length: 60_000 }, () => ({
        findings: [],
        note: Array.from({ length: 4 }, () => Math.random()).join(),
      })),
    };
    await shelfOf("clerk").put(many);
    expect(storage.length).toBe(0);
  });

  it("leave the page at peace when the storage is full", async () => {
    storage = new TabStorage(10);
    await shelfOf("clerk").put(rows);
    expect(await shelfOf("clerk").take()).toBeUndefined();
  });

  it("leave the page at peace when the browser forbids storage", async () => {
    const forbidden = tabShelf("clerk", () => {
      throw new Error("SecurityError");
    });
    await forbidden.put(rows);
    expect(await forbidden.take()).toBeUndefined();
  });
});
