import { afterAll, beforeAll, expect, it } from "vitest";
import { loadRoster } from "../../src/kintone/sources/load-roster";
import { loadRows } from "../../src/kintone/sources/load-rows";
import type { Settings } from "../../src/settings/settings";
import { summarise } from "../../src/summary/summarise";
import {
  connectTo,
  meetingRecord,
  startCity,
  type City,
} from "../kintone/city";
import { createApp, deploy } from "../support/local-kintone";
import { day } from "../support/dates";

/* Stored meetings and the staff app of one local kintone. */
let city: City;
let staffApp: string;
let settings: Settings;

const text = (code: string) =>
  ({ type: "SINGLE_LINE_TEXT", code, label: code }) as const;

beforeAll(async () => {
  city = await startCity();
  staffApp = await createApp(city.client, "職員", {
    番号: { ...text("番号"), unique: true },
    役職: text("役職"),
    履歴: {
      type: "SUBTABLE",
      code: "履歴",
      label: "履歴",
      fields: {
        発令日: { type: "DATE", code: "発令日", label: "発令日" },
        発令: text("発令"),
      },
    },
  } as never);
  await city.client.record.addRecord({
    app: staffApp,
    record: {
      番号: { value: "0101" },
      役職: { value: "課長級" },
      履歴: {
        value: [
          ["2020-04-01", "部長級"],
          ["2023-01-01", "課長級"],
        ].map(([発令日, 発令]) => ({
          value: { 発令日: { value: 発令日 }, 発令: { value: 発令 } },
        })),
      },
    },
  });
  await city.client.record.addRecords({
    app: city.appId,
    records: [meetingRecord("2022-05-10"), meetingRecord("2023-02-10")],
  });
  settings = {
    ...city.settings,
    sources: {
      ...city.settings.sources,
      staff: {
        appId: staffApp,
        fields: {
          code: "番号",
          rank: "役職",
          history: "履歴",
          postedOn: "発令日",
          postedRank: "発令",
        },
      },
    },
  };
});

afterAll(() => city?.kintone.close());

const summary = (
  given: Settings = settings,
  connect = connectTo(city.kintone.url),
) =>
  summarise(
    {
      choice: { fiscalYears: [2022] },
      settings: given,
      language: "ja",
      isCompared: false,
      viewer: undefined,
      today: day("2024-06-01"),
    },
    {
      rows: (fiscalYears) =>
        loadRows({ settings: given, fiscalYears, connect }),
      snapshot: () => Promise.resolve({ ok: false, problem: "missing" }),
      roster: () => loadRoster({ settings: given, connect, retryDelaysMs: [] }),
    },
  );

const ofRank = ({ findings }: Awaited<ReturnType<typeof summary>>) =>
  findings.filter(({ correction }) => correction !== undefined);

it("names the meeting that has another rank than the history on its day", async () => {
  const shown = await summary();
  expect(shown.isRosterUnread).toBe(false);
  expect(ofRank(shown)).toMatchObject([
    {
      code: "rankNotOnDay",
      detail: "部長級",
      correction: { heldOn: "2022-05-10", stored: "課長級" },
    },
  ]);
});

it("shows the same figures without a staff app, with one that is gone and one that is closed", async () => {
  const { staff, ...sources } = settings.sources;
  const figures = ({ tallies, rollups }: Awaited<ReturnType<typeof summary>>) =>
    JSON.stringify([tallies, rollups.map(({ sections }) => sections)]);
  const whole = figures(await summary());
  const without = await summary({ ...settings, sources });
  expect(without.isRosterUnread).toBe(false);
  const gone = await summary({
    ...settings,
    sources: {
      ...sources,
      staff: { appId: "999", fields: staff?.fields ?? {} },
    },
  });
  expect(gone.isRosterUnread).toBe(true);
  const renamed = await summary({
    ...settings,
    sources: {
      ...sources,
      staff: { appId: staffApp, fields: { code: "番号", rank: "職名" } },
    },
  });
  expect(renamed.isRosterUnread).toBe(true);
  const { rights } = await city.client.app.getAppAcl({ app: staffApp });
  await city.client.app.updateAppAcl({
    app: staffApp,
    rights: rights.slice(0, 1),
  });
  await deploy(city.client, staffApp);
  const clerk = () => city.clientOf("clerk");
  const closed = await summary(settings, clerk);
  expect(closed.isRosterUnread).toBe(true);
  for (const shown of [without, gone, renamed, closed]) {
    expect(figures(shown)).toBe(whole);
    expect(ofRank(shown)).toEqual([]);
  }
});
