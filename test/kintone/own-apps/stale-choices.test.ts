import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { OtherRecords } from "../../../src/form/records/other-records";
import { loadRecordedYears } from "../../../src/kintone/sources/load-recorded-years";
import type { Settings } from "../../../src/settings/settings";
import { day, month } from "../../support/dates";
import { stubPage } from "../../support/page-api";
import type { OwnCity } from "./own-city";
import { choices, field, settingsFor, startOwnCity } from "./own-city";

/*
 * A city that has changed the choices of its form since the settings were saved:
 * 旧面談 and 取消 are gone. kintone refuses every query with such a choice.
 */
let city: OwnCity;
let settings: Settings;
const queries: string[] = [];

beforeAll(async () => {
  city = await startOwnCity();
  const appId = await city.app(
    "相談",
    [
      choices("DROP_DOWN", "種類", "面談", "相談員"),
      choices("DROP_DOWN", "状態", "予約", "実施", "中止"),
      field("DATE", "日"),
      field("SINGLE_LINE_TEXT", "名"),
      field("DATE", "任期"),
    ],
    [
      { 種類: "面談", 日: "2022-06-01", 状態: "実施", 名: "甲" },
      { 種類: "面談", 日: "2022-06-02", 状態: "予約", 名: "乙" },
      { 種類: "面談", 日: "2022-06-03", 状態: "中止", 名: "丙" },
      { 種類: "相談員", 名: "丁", 任期: "2020-04-01" },
    ],
  );
  const { choices: meanings } = settingsFor({});
  settings = settingsFor(
    {
      meetings: {
        appId,
        filter: { field: "種類", values: ["面談", "旧面談"] },
        fields: { heldOn: "日", status: "状態", personName: "名" },
      },
      advisers: {
        appId,
        filter: { field: "種類", values: ["相談員", "旧相談員"] },
        fields: { name: "名", tenureFrom: "任期" },
      },
    },
    {
      choices: {
        ...meanings,
        status: {
          planned: ["予約", "仮予約"],
          held: ["実施", "済"],
          cancelled: ["中止", "取消"],
        },
      },
    },
  );
  stubPage(
    () => city.kintone.url,
    (url) => queries.push(url.searchParams.get("query") ?? ""),
  );
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await city?.kintone.close();
});

const GONE = /旧面談|旧相談員|仮予約|取消|"済"/u;

describe("choices that a form doesn't offer any more", () => {
  it("are never asked for by a form, which knows what there is", async () => {
    const others = new OtherRecords(settings);
    expect(await others.meetingsIn(month("2022-06"), "DATE")).toBe(2);
    expect(await others.advisers()).toHaveLength(1);
    expect(await others.meetingsOf([{ name: "甲" }])).toHaveLength(1);
    expect(queries.filter((query) => GONE.test(query))).toEqual([]);
  });

  it("keep no year from being offered", async () => {
    const { signal } = new AbortController();
    const recorded = await loadRecordedYears(
      settings,
      () => city.client,
      signal,
    );
    expect(recorded.first).toBe(2022);
  });

  it("stop a count that would lack their records, and are named", async () => {
    await expect(city.summary(settings)).rejects.toMatchObject({
      code: "choiceMissing",
      field: "種類",
      choice: "旧面談",
    });
  });

  it("of a status harm no figure", async () => {
    const { meetings } = settings.sources;
    const filter = { field: "種類", values: ["面談"] };
    const summary = await city.summary({
      ...settings,
      sources: { meetings: { ...meetings, filter } } as Settings["sources"],
    });
    expect(summary.rollups[0]?.meetings.count).toBe(1);
    expect(summary.rollups[0]?.asOf).toBe(day("2023-03-31"));
  });
});
