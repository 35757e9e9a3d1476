import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RecordedYears } from "../../../src/kintone/sources/load-recorded-years";
import { loadRecordedYears } from "../../../src/kintone/sources/load-recorded-years";
import type { Settings } from "../../../src/settings/settings";
import { createApp } from "../../support/local-kintone";
import { meetingRecord, startCity, connectTo, type City } from "../city";

let city: City;
let summariesAppId: string;

beforeAll(async () => {
  city = await startCity();
  summariesAppId = await createApp(city.client, "年度まとめ", {
    表題: { type: "SINGLE_LINE_TEXT", code: "表題", label: "表題" },
    対象年度: { type: "SINGLE_LINE_TEXT", code: "対象年度", label: "対象年度" },
  });
});

afterAll(() => city.kintone.close());

const load = (settings: Settings): Promise<RecordedYears> =>
  loadRecordedYears(
    settings,
    connectTo(city.kintone.url),
    new AbortController().signal,
  );

const withSummaries = (appId = summariesAppId): Settings => ({
  ...city.settings,
  sources: {
    ...city.settings.sources,
    summaries: {
      appId,
      fields: { title: "表題", fiscalYears: "対象年度" },
    },
  },
});

describe("the fiscal years there is something about", () => {
  it("are none before the first record", async () => {
    expect(await load(city.settings)).toEqual({ summaries: [] });
  });

  it("begin with the first dated record; an undated one tells nothing", async () => {
    await city.client.record.addRecords({
      app: city.appId,
      records: ["2023-04-01", "", "2022-03-31"].map((date) =>
        meetingRecord(date),
      ),
    });
    expect(await load(city.settings)).toEqual({ first: 2021, summaries: [] });
  });

  it("are those of each summary record that names any", async () => {
    await city.client.record.addRecords({
      app: summariesAppId,
      records: ["令和4年度・令和5年度", "不明", "令和6年度"].map((years) => ({
        表題: { value: "まとめ" },
        対象年度: { value: years },
      })),
    });
    expect(await load(withSummaries())).toEqual({
      first: 2021,
      summaries: [[2022, 2023], [2024]],
    });
  });

  it("fail with the app that can't be read: a summary may stand on it", async () => {
    await expect(load(withSummaries("999"))).rejects.toMatchObject({
      code: "appNotFound",
      appId: "999",
    });
  });
});
