import { KintoneRestAPIClient } from "@kintone/rest-api-client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectWith } from "../../scripts/report/connect-with";
import { loadRecordedYears } from "../../src/kintone/sources/load-recorded-years";
import { loadInput } from "./load-input";
import type { Settings } from "../../src/settings/settings";
import { deploy, startHarness, type Harness } from "../support/local-kintone";
import { exampleSettings } from "../settings/example-settings";

/* Meetings and activities stand in one app and are told apart by a choice. */
let harness: Harness;
let client: KintoneRestAPIClient;
let settings: Settings;

const auth = { username: "admin", password: "admin-pass" };

const choice = <Type extends string>(
  type: Type,
  code: string,
  ...labels: string[]
) => ({
  type,
  code,
  label: code,
  options: Object.fromEntries(
    labels.map((label, index) => [label, { label, index: String(index) }]),
  ),
});

beforeAll(async () => {
  harness = await startHarness();
  client = new KintoneRestAPIClient({ baseUrl: harness.kintone.url, auth });
  const { app } = await client.app.addApp({ name: "記録" });
  await client.app.addFormFields({
    app,
    properties: {
      種類: choice("RADIO_BUTTON", "種類", "面談", '研修"1"', "メモ") as never,
      日: { type: "DATE", code: "日", label: "日" },
      節: choice("DROP_DOWN", "節", "研修") as never,
      名前: { type: "SINGLE_LINE_TEXT", code: "名前", label: "名前" },
    },
  });
  await deploy(client, app);
  await client.record.addRecords({
    app,
    records: [
      ["メモ", "2019-05-01"],
      ["面談", "2022-05-01"],
      ["面談", ""],
      ['研修"1"', "2022-06-01"],
    ].map(([種類, 日]) => ({ 種類: { value: 種類 }, 日: { value: 日 } })),
  });
  settings = {
    ...exampleSettings(),
    sources: {
      meetings: {
        appId: app,
        filter: { field: "種類", values: ["面談"] },
        fields: { heldOn: "日", personName: "名前" },
      },
      activities: {
        appId: app,
        filter: { field: "種類", values: ['研修"1"'] },
        fields: { from: "日", section: "節" },
      },
    },
  };
});

afterAll(() => harness.kintone.close());

const connect = (user = auth) =>
  connectWith({
    baseUrl: harness.kintone.url,
    auth: user,
    guestSpaceId: undefined,
  });

const load = (user = auth) =>
  loadInput({ settings, fiscalYears: [2022], connect: connect(user) });

describe("one app for meetings and activities", () => {
  it("gives each source its own records, the undated included", async () => {
    const { meetings, activities } = await load();
    expect(meetings.map(({ recordId }) => recordId)).toEqual(["2"]);
    expect(activities.map(({ recordId }) => recordId)).toEqual(["4"]);
  });

  it("offers the years of its own records only", async () => {
    const { first } = await loadRecordedYears(
      settings,
      connect(),
      new AbortController().signal,
    );
    expect(first).toBe(2022);
  });

  it("names the field that tells kinds apart when it is hidden", async () => {
    const app = settings.sources.meetings?.appId ?? "";
    await client.app.updateFieldAcl({
      app,
      rights: [
        {
          code: "種類",
          entities: [
            {
              accessibility: "NONE",
              entity: { type: "USER", code: "clerk" },
            },
            {
              accessibility: "WRITE",
              entity: { type: "GROUP", code: "everyone" },
            },
          ],
        },
      ],
    });
    await deploy(client, app);
    await expect(
      load({ username: "clerk", password: "clerk-pass" }),
    ).rejects.toMatchObject({ code: "fieldHidden", field: "種類" });
  });

  it("names the field that tells kinds apart when it was deleted", async () => {
    const app = settings.sources.meetings?.appId ?? "";
    await client.app.deleteFormFields({ app, fields: ["種類"] });
    await deploy(client, app);
    await expect(load()).rejects.toMatchObject({
      code: "fieldMissing",
      field: "種類",
    });
  });
});
