import { today } from "../../src/kintone/page/today";
import { KintoneRestAPIClient } from "@kintone/rest-api-client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectWith } from "../../scripts/report/connect-with";
import { loadInput } from "./load-input";
import type { Settings } from "../../src/settings/settings";
import { deploy, startHarness, type Harness } from "../support/local-kintone";
import { exampleSettings } from "../settings/example-settings";

/*
 * A city that shares nothing with the default apps: apps in a guest space,
 * English field codes, a user selection instead of a table, date-times, months
 * written as text, a year from January.
 */
let harness: Harness;
let settings: Settings;

const GUEST_SPACE = "7";
const auth = { username: "admin", password: "admin-pass" };

const field = <Type extends string>(type: Type, code: string) => ({
  type,
  code,
  label: code,
});

const choice = <Type extends string>(
  type: Type,
  code: string,
  ...labels: string[]
) => ({
  ...field(type, code),
  options: Object.fromEntries(
    labels.map((label, index) => [label, { label, index: String(index) }]),
  ),
});

const formsOfApps = {
  meetings: {
    at: field("DATETIME", "at"),
    people: field("USER_SELECT", "people"),
    division: field("ORGANIZATION_SELECT", "division"),
    rank: choice("DROP_DOWN", "rank", "Director", "Manager"),
    advisers: choice("MULTI_SELECT", "advisers", "Ann", "Ben"),
  },
  activities: {
    kind: choice("RADIO_BUTTON", "kind", "Training", "Visit"),
    month: field("SINGLE_LINE_TEXT", "month"),
    times: field("NUMBER", "times"),
  },
  summaries: {
    name: field("SINGLE_LINE_TEXT", "name"),
    years: choice("CHECK_BOX", "years", "2021", "2022", "2023"),
  },
};

const recordsOfApps = {
  meetings: [
    {
      at: { value: "2021-12-31T14:59:00Z" },
      people: { value: [{ code: "clerk" }] },
    },
    {
      at: { value: "2021-12-31T15:00:00Z" },
      people: { value: [{ code: "clerk" }, { code: "secretary" }] },
      division: { value: [{ code: "planning" }] },
      rank: { value: "Director" },
      advisers: { value: ["Ann", "Ben"] },
    },
  ],
  activities: [
    {
      kind: { value: "Visit" },
      month: { value: "2022-10" },
      times: { value: "4" },
    },
    {
      kind: { value: "Visit" },
      month: { value: "2021/3" },
      times: { value: "" },
    },
    { kind: { value: "Training" }, month: { value: "last week" } },
  ],
  summaries: [
    { name: { value: "Report" }, years: { value: ["2022"] } },
    { name: { value: "Both" }, years: { value: ["2021", "2022"] } },
  ],
};

type AppName = keyof typeof formsOfApps;

const createApps = async (
  client: KintoneRestAPIClient,
): Promise<Record<AppName, string>> => {
  const ids: Record<string, string> = {};
  for (const [name, properties] of Object.entries(formsOfApps)) {
    const { app } = await client.app.addApp({ name, space: GUEST_SPACE });
    await client.app.addFormFields({ app, properties: properties as never });
    await deploy(client, app);
    const records = recordsOfApps[name as AppName];
    await client.record.addRecords({ app, records: [...records] });
    ids[name] = app;
  }
  return ids as Record<AppName, string>;
};

beforeAll(async () => {
  harness = await startHarness();
  const { store, url: baseUrl } = harness.kintone;
  await store.transact(() =>
    store.spaces.put(GUEST_SPACE, {
      id: GUEST_SPACE,
      name: "Programme",
      isGuest: true,
      defaultThread: GUEST_SPACE,
    }),
  );
  const ids = await createApps(
    new KintoneRestAPIClient({ baseUrl, auth, guestSpaceId: GUEST_SPACE }),
  );
  settings = {
    ...exampleSettings(),
    fiscalYearStartMonth: 1,
    sources: {
      meetings: {
        appId: ids.meetings,
        fields: {
          heldOn: "at",
          startTime: "at",
          attendances: "people",
          division: "division",
          rank: "rank",
          advisers: "advisers",
        },
      },
      activities: {
        appId: ids.activities,
        fields: { section: "kind", from: "month", count: "times" },
      },
      summaries: {
        appId: ids.summaries,
        fields: { title: "name", fiscalYears: "years" },
      },
    },
  };
});

afterAll(() => harness.kintone.close());

const load = (guestSpaceId: string | undefined) =>
  loadInput({
    settings,
    fiscalYears: [2022],
    connect: connectWith({ baseUrl: harness.kintone.url, auth, guestSpaceId }),
  });

describe("another city's apps", () => {
  it("give meetings, activities and the summary of the year", async () => {
    expect(await load(GUEST_SPACE)).toEqual({
      meetings: [
        {
          recordId: "2",
          status: "held",
          heldOn: "2022-01-01",
          startTime: "00:00",
          startDay: "2022-01-01",
          advisers: ["Ann", "Ben"],
          attendances: [
            {
              person: { code: "clerk", name: "記録 そうた" },
              division: "企画経営部",
              rank: "Director",
              role: "principal",
            },
            {
              person: { code: "secretary", name: "事務局 はるか" },
              role: "companion",
            },
          ],
          isThemePublished: false,
          isVoicePublished: false,
        },
      ],
      activities: [
        expect.objectContaining({
          section: "Visit",
          period: { precision: "month", from: "2022-10", isOpen: false },
          count: 4,
          standing: "counted",
        }),
        // Text can't be asked for by year: all are read and rollup takes the year's.
        expect.objectContaining({
          period: { precision: "month", from: "2021-03", isOpen: false },
          count: 1,
        }),
      ],
      advisers: [],
      summary: expect.objectContaining({
        title: "Report",
        fiscalYears: [2022],
      }),
      findings: [
        {
          source: "activities",
          recordId: "3",
          code: "dateInvalid",
          detail: "last week",
          level: "error",
        },
      ],
      unreadable: { meetings: 0, activities: 1 },
      unreadableInYear: new Map(),
      asOf: today(),
    });
  });

  it("need the number of their guest space", async () => {
    await expect(load(undefined)).rejects.toMatchObject({ code: "guestSpace" });
  });
});
