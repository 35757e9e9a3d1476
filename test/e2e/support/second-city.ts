import { wordsUntilVersion4 } from "../../../src/domain/words/words-until-version-4";
import { readFile } from "node:fs/promises";
import { KintoneRestAPIClient } from "@kintone/rest-api-client";
import { ensureBuilt } from "../../../scripts/build/ensure-built";
import {
  createLocalKintone,
  type LocalKintone,
} from "../../../scripts/local-kintone/local-kintone";
import { readPluginFile } from "../../../scripts/setup/plugin/plugin-file";
import type { Settings } from "../../../src/settings/settings";
import { kintoneOptions } from "../../support/as-service";
import { giveSettings } from "../../support/give-settings";
import { exampleSettings } from "../../settings/example-settings";

/**
 * A city that shares nothing with our own apps: one app for everything with
 * English field codes, attendees chosen as kintone users, five levels of which
 * one holds two words, a year from January, everyone counted, sections of its
 * own in its own order.
 */
export interface SecondCity {
  readonly kintone: LocalKintone;
  readonly client: KintoneRestAPIClient;
  readonly appId: string;
  readonly settings: Settings;
}

export const SECOND_CITY_VIEW = "Year report";

const auth = { username: "admin", password: "admin-pass" };

export const openSecondCity = async (): Promise<SecondCity> => {
  const kintone = await createLocalKintone(
    kintoneOptions({ deployDelayMs: 5 }),
  );
  const client = new KintoneRestAPIClient({ baseUrl: kintone.url, auth });
  const { app } = await client.app.addApp({ name: "Programme" });
  await client.app.addFormFields({ app, properties: properties as never });
  await client.app.updateViews({
    app,
    views: {
      All: { type: "LIST", name: "All", index: 0, fields: ["kind", "when"] },
      [SECOND_CITY_VIEW]: {
        type: "LIST",
        name: SECOND_CITY_VIEW,
        index: 1,
        fields: ["kind"],
      },
    },
  });
  const path = await ensureBuilt();
  const plugin = readPluginFile(path, await readFile(path));
  const { fileKey } = await client.file.uploadFile({
    file: { name: plugin.name, data: Buffer.from(plugin.bytes) },
  });
  await client.plugin.installPlugin({ fileKey });
  await client.app.addPlugins({ app, ids: [plugin.id] });
  const settings = settingsFor(app);
  await giveSettings(kintone.url, client, [app], settings);
  await client.record.addRecords({ app, records: [...records] });
  return { kintone, client, appId: app, settings };
};

const plain = (type: string, code: string) => ({ type, code, label: code });

const choice = (type: string, code: string, ...labels: string[]) => ({
  ...plain(type, code),
  options: Object.fromEntries(
    labels.map((label, index) => [label, { label, index: String(index) }]),
  ),
});

const properties = {
  kind: {
    ...choice("RADIO_BUTTON", "kind", "Meeting", "Event", "Coach", "Report"),
    defaultValue: "Meeting",
  },
  when: plain("DATE", "when"),
  state: choice("DROP_DOWN", "state", "Done", "Plan", "Off"),
  coaches: choice("CHECK_BOX", "coaches", "Ann", "Ben"),
  members: {
    ...plain("SUBTABLE", "members"),
    fields: {
      who: plain("USER_SELECT", "who"),
      unit: plain("ORGANIZATION_SELECT", "unit"),
      level: choice(
        "DROP_DOWN",
        "level",
        ...["Mayor", "Director", "Head", "Manager", "Leader", "Clerk"],
      ),
      as: choice("DROP_DOWN", "as", "Main", "With"),
    },
  },
  group: choice("DROP_DOWN", "group", "Workshop", "Talk"),
  headline: plain("SINGLE_LINE_TEXT", "headline"),
  times: plain("NUMBER", "times"),
  coachName: plain("SINGLE_LINE_TEXT", "coachName"),
  since: plain("DATE", "since"),
  reportTitle: plain("SINGLE_LINE_TEXT", "reportTitle"),
  years: plain("SINGLE_LINE_TEXT", "years"),
};

const only = (value: string) => ({ field: "kind", values: [value] });

const settingsFor = (appId: string): Settings => ({
  ...exampleSettings(),
  sources: {
    meetings: {
      appId,
      filter: only("Meeting"),
      fields: {
        heldOn: "when",
        status: "state",
        advisers: "coaches",
        attendances: "members",
        personCode: "who",
        personName: "who",
        division: "unit",
        rank: "level",
        role: "as",
        theme: "headline",
      },
    },
    activities: {
      appId,
      filter: only("Event"),
      fields: {
        section: "group",
        summaryLine: "headline",
        title: "headline",
        from: "when",
        count: "times",
        advisers: "coaches",
      },
    },
    advisers: {
      appId,
      filter: only("Coach"),
      fields: { name: "coachName", tenureFrom: "since" },
    },
    summaries: {
      appId,
      filter: only("Report"),
      fields: { title: "reportTitle", fiscalYears: "years" },
    },
  },
  summaryViews: [SECOND_CITY_VIEW],
  attendanceRule: "everyone",
  fiscalYearStartMonth: 1,
  ranks: [
    { label: "市長", synonyms: ["Mayor"] },
    { label: "局長", synonyms: ["Director"] },
    { label: "部課長", synonyms: ["Head", "Manager"] },
    { label: "主任", synonyms: ["Leader"] },
    { label: "係員", synonyms: ["Clerk"] },
  ],
  sections: [
    section("workshops", "ワークショップ", "Workshop"),
    {
      ...section("coaching", "コーチング"),
      source: "meetings",
      style: "attendance",
      hasDetail: true,
    },
    section("talks", "講演", "Talk"),
  ],
  choices: {
    ...exampleSettings().choices,
    status: { planned: ["Plan"], held: ["Done"], cancelled: ["Off"] },
    role: { principal: ["Main"], companion: ["With"] },
  },
  words: {
    ...wordsUntilVersion4("コーチ"),
    adviserShort: { ja: "コーチ", en: "coach" },
  },
  labels: {
    totalAttendance: "延べ",
    distinctAttendees: "実数",
    unset: "不明",
  },
  terms: [],
  documentTemplates: {},
});

const section = (
  id: string,
  title: string,
  ...recordValues: string[]
): Settings["sections"][number] => ({
  id,
  title,
  source: "activities",
  recordValues,
  style: "lines",
  hasDetail: false,
  summaryLines: [],
  partOrder: [],
});

const valuesOf = (cells: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(cells).map(([code, value]) => [code, { value }]),
  );

const meeting = (
  when: string,
  state: string,
  ...members: readonly (readonly [who: string, level: string])[]
) =>
  valuesOf({
    kind: "Meeting",
    when,
    state,
    coaches: ["Ann"],
    members: members.map(([who, level], index) => ({
      value: valuesOf({
        who: [{ code: who }],
        unit: [{ code: "planning" }],
        level,
        as: index === 0 ? "Main" : "With",
      }),
    })),
  });

const event = (when: string, group: string, headline: string, times: string) =>
  valuesOf({ kind: "Event", when, group, headline, times, coaches: ["Ben"] });

const records = [
  meeting("2023-01-10", "Done", ["clerk", "Mayor"], ["secretary", "Head"]),
  meeting("2023-02-05", "Done", ["clerk", "Director"]),
  meeting("2023-12-31", "Done", ["secretary", "Manager"], ["admin", "Clerk"]),
  meeting("2022-12-31", "Done", ["admin", "Clerk"]),
  meeting("2024-01-05", "Done", ["admin", "Clerk"]),
  meeting("2023-03-03", "Plan", ["admin", "Clerk"]),
  meeting("2023-04-01", "Off", ["admin", "Clerk"]),
  event("2023-03-01", "Workshop", "アイデア出し", "2"),
  event("2023-12-01", "Workshop", "アイデア出し", "1"),
  event("2023-06-01", "Talk", "データの話", "1"),
  event("2022-06-01", "Talk", "前年の話", "9"),
  valuesOf({ kind: "Coach", coachName: "Ann", since: "2022-01-01" }),
  valuesOf({ kind: "Coach", coachName: "Ben", since: "2022-01-01" }),
  valuesOf({ kind: "Report", reportTitle: "コーチングの一年", years: "2023" }),
];
