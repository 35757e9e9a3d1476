import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays } from "../../../src/domain/calendar/calendar-date";
import { fiscalYearOf } from "../../../src/domain/calendar/fiscal-year";
import { loadInput } from "../load-input";
import { today } from "../../../src/kintone/page/today";
import { rollUp } from "../../../src/rollup/years/roll-up-fiscal-year";
import { meetingRecord, startCity, connectTo, type City } from "../city";
import { startFaultyProxy, type FaultyProxy } from "../../support/faulty-proxy";

let city: City;
let proxy: FaultyProxy;

beforeAll(async () => {
  city = await startCity();
  proxy = await startFaultyProxy(city.kintone.url);
  const dates = [
    "2022-03-31",
    "2022-04-01",
    "2023-03-31",
    "2023-04-01",
    "",
    ...Array.from(
      { length: 1200 },
      (_, index) => `2024-${index % 2 ? "05" : "06"}-1${index % 10}`,
    ),
  ];
  await city.client.record.addAllRecords({
    app: city.appId,
    records: dates.map((date) => meetingRecord(date)),
  });
});

afterAll(async () => {
  await proxy.close();
  await city.kintone.close();
});

const load = (fiscalYears: number[], options = {}) =>
  loadInput({
    settings: city.settings,
    fiscalYears,
    connect: connectTo(proxy.url),
    ...options,
  });

describe("loadRows", () => {
  it("reads the year from 1 April to 31 March, and undated records to report them", async () => {
    const input = await load([2022]);
    expect(input.meetings.map(({ heldOn }) => heldOn)).toEqual([
      "2022-04-01",
      "2023-03-31",
    ]);
    expect(input.unreadable).toEqual({ meetings: 1, activities: 0 });
    expect(input.findings).toEqual([
      {
        source: "meetings",
        recordId: "5",
        code: "dateMissing",
        level: "error",
      },
    ]);
  });

  it("tells the year of a dated record that can't be placed", async () => {
    const { id } = await city.client.record.addRecord({
      app: city.appId,
      record: { ...meetingRecord("2022-06-01"), 状態: { value: "" } },
    });
    const input = await load([2021, 2022]);
    const [before, year] = rollUp(input, city.settings, [2021, 2022]);
    await city.client.record.deleteRecords({ app: city.appId, ids: [id] });
    expect(before?.tally).toMatchObject({ read: 2, unclassified: 1 });
    expect(year?.tally).toMatchObject({ read: 4, unclassified: 2 });
  });

  it("reads several years, neighbouring or not", async () => {
    const datesOf = async (years: number[]) =>
      (await load(years)).meetings.map(({ heldOn }) => heldOn);
    expect(await datesOf([2022, 2021])).toEqual([
      "2022-03-31",
      "2022-04-01",
      "2023-03-31",
    ]);
    expect(await datesOf([2021, 2023])).toEqual(["2022-03-31", "2023-04-01"]);
  });

  it("starts the year in another month when the settings say so", async () => {
    const settings = { ...city.settings, fiscalYearStartMonth: 1 };
    const input = await load([2022], { settings });
    expect(input.meetings.map(({ heldOn }) => heldOn)).toEqual([
      "2022-03-31",
      "2022-04-01",
    ]);
  });

  it("reads 1,200 records in three pages and says how far it is", async () => {
    const progress: [number, number | undefined][] = [];
    const before = proxy.requests.length;
    const input = await load([2024], {
      onProgress: (read: number, total: number | undefined) =>
        progress.push([read, total]),
    });
    expect(new Set(input.meetings.map(({ recordId }) => recordId)).size).toBe(
      1200,
    );
    expect(progress).toHaveLength(3);
    expect(progress[0]).toEqual([500, 1201]);
    expect(progress[2]).toEqual([1201, 1201]);
    const pages = proxy.requests
      .slice(before)
      .filter((address) => address.startsWith("/k/v1/records.json"));
    expect(pages).toHaveLength(3);
    for (const page of pages) expect(page).toMatch(/limit 500/u);
    // What no figure comes from is not fetched.
    expect(pages[0]).not.toContain("更新日時");
  });

  it("gives complete people from the table of participants", async () => {
    const { meetings } = await load([2022]);
    expect(meetings[0]?.attendances).toEqual([
      { person: { code: "0101" }, rank: "課長級", role: "principal" },
    ]);
  });

  it("counts nothing after today, also with a 基準日 that is still to come", async () => {
    const tomorrow = addDays(today(), 1);
    const year = fiscalYearOf(tomorrow, 4);
    await city.client.record.addRecord({
      app: city.appId,
      record: meetingRecord(tomorrow),
    });
    const counted = async (options = {}) => {
      const input = await load([year], options);
      const [rollup] = rollUp(input, city.settings, [year]);
      return [rollup?.asOf, rollup?.meetings.count, rollup?.tally.read];
    };
    expect(await counted()).toEqual([today(), 0, 2]);
    expect(await counted({ asOf: tomorrow })).toEqual([today(), 0, 2]);
  });
});
