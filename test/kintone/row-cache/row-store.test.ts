import { randomBytes } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { RecordFinding } from "../../../src/domain/record-finding";
import type { Attendance, Meeting } from "../../../src/domain/meeting";
import type { LoadedRows } from "../../../src/kintone/sources/loaded-rows";
import { tabRowStore } from "../../../src/kintone/row-cache/row-store";
import { TabStorage } from "../tab-storage";

const meeting: Meeting = {
  recordId: "1",
  status: "held",
  heldOn: "2023-05-10" as CalendarDate,
  advisers: ["宮崎光世"],
  attendances: [],
  content: "相談😀",
  isThemePublished: false,
  isVoicePublished: false,
};

const rows: LoadedRows = {
  fiscalYears: [2022, 2023],
  meetings: [{ value: meeting, findings: [], fiscalYear: 2023 }],
  activities: [],
  advisers: [],
  summaries: [],
  apps: {
    meetings: [
      {
        count: 1,
        state: {
          terms: "year 2023",
          total: 1,
          newest: "2023-05-10T01:00:00Z",
          listed: [
            { number: 1, revision: "3", updated: "2023-05-10T01:00:00Z" },
          ],
        },
      },
    ],
    activities: [{ count: 0 }],
    advisers: [],
    summaries: [],
  },
};

let storage: TabStorage;

const shelfOf = (owner: string) => tabRowStore(owner, () => storage);

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

  it("come back whole and in order when they are many", async () => {
    const many: LoadedRows = {
      ...rows,
      meetings: Array.from({ length: 1201 }, (_, index) => ({
        value: { ...meeting, recordId: String(index + 1) },
        findings: [],
      })),
    };
    await shelfOf("clerk").put(many);
    expect(await shelfOf("clerk").take()).toEqual(many);
  });

  it("come back with everybody who was there, and whoever was one is one again", async () => {
    const person = (code: number): Attendance => ({
      person: { code: String(code), name: `職員 ${code}` },
      rank: "課長級",
      role: code % 2 === 0 ? "principal" : "companion",
    });
    const people = Array.from({ length: 900 }, (_, code) => person(code));
    const at = (index: number): Attendance[] =>
      people.slice(index % 900, (index % 900) + (index % 4));
    const many: LoadedRows = {
      ...rows,
      meetings: Array.from({ length: 1300 }, (_, index) => ({
        findings: [],
        fiscalYear: 2023,
        // One that could not be read, one with somebody who is nobody else.
        ...(index === 700
          ? {}
          : {
              value: {
                ...meeting,
                recordId: String(index + 1),
                attendances: [
                  ...at(index),
                  ...(index === 5 ? [person(5)] : []),
                ],
              },
            }),
      })),
      activities: Array.from({ length: 600 }, () => ({ findings: [] })),
    };
    await shelfOf("clerk").put(many);
    const taken = await shelfOf("clerk").take();
    expect(taken).toEqual(many);
    const [one, other] = [901, 902].map(
      (index) => taken?.meetings[index]?.value?.attendances[0],
    );
    expect(one).toEqual(person(1));
    expect(one).toBe(taken?.meetings[1]?.value?.attendances[0]);
    expect(other).not.toBe(one);
  });

  it("are not there at first", async () => {
    expect(await shelfOf("clerk").take()).toBeUndefined();
  });

  it("can't be read in the storage", async () => {
    await shelfOf("clerk").put(rows);
    const kept = storage.getItem(storage.key(0) ?? "") ?? "";
    const bytes = Buffer.from(kept, "latin1");
    expect(bytes.length).toBeGreaterThan(50);
    expect(bytes.toString()).not.toContain("宮崎");
    // Nor is it only compressed, whatever may stand before.
    for (let start = 0; start < 20; start += 1) {
      expect(() => gunzipSync(bytes.subarray(start))).toThrow();
    }
  });

  it("are never kept twice in the same way", async () => {
    const kept = async () => {
      await shelfOf("clerk").put(rows);
      return storage.getItem(storage.key(0) ?? "");
    };
    vi.useFakeTimers({ toFake: ["Date"] });
    expect(await kept()).not.toBe(await kept());
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
    const finding: RecordFinding = {
      source: "summaries",
      recordId: "1",
      code: "fieldUnreadable",
      level: "error",
      // Random text can't be compressed.
      detail: randomBytes(2_600_000).toString("base64"),
    };
    const summaries = [{ findings: [finding] }];
    const many: LoadedRows = { ...rows, summaries };
    await shelfOf("clerk").put(many);
    expect(storage.length).toBe(0);
  });

  it("leave the page at peace when the storage is full", async () => {
    storage = new TabStorage(10);
    await shelfOf("clerk").put(rows);
    expect(await shelfOf("clerk").take()).toBeUndefined();
  });

  it("leave the page at peace when the browser forbids storage", async () => {
    const forbidden = tabRowStore("clerk", () => {
      throw new Error("SecurityError");
    });
    await forbidden.put(rows);
    expect(await forbidden.take()).toBeUndefined();
  });
});
